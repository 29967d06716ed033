<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label or a name, and what belongs to it, for example “Region: EU”. Change the colon and the space only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mimecast</name>
    <message>
        <source>%1 isn’t a file.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ClientSecretRow</name>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID:     %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret: %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is served over HTTPS is trusted with the authority that --authority prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionPathView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: a station on the way and how it is, for example &quot;This computer: passed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Fold</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: &quot;8 passed: connection, clock&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
