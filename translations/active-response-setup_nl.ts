<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>De gateway antwoordt via een verbinding die te vertrouwen is</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwoordt.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>De klok van deze computer loopt gelijk</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>klok</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Het verschil met die van Mimecast is hooguit vijf minuten.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast accepteert de Client ID en het Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>sleutels</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Ze horen bij elkaar en zijn geldig.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>De toepassing heeft het product %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>accountproduct</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast beantwoordt vragen van de toepassing over het account.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>De rol kan het account lezen</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>account</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>Het account heeft de licenties voor Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>licentie</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>%1 en %2 horen bij de pakketten van het account.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>De toepassing heeft het product %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>dreigingsproduct</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast beantwoordt vragen van de toepassing over dreigingen.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>De rol kan %7 lezen</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>incidenten lezen</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>Eerdere incidenten kunnen worden opgevraagd.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>e-mail verwijderen</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>In een validatiesessie is een verwijdering gelukt.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>De rol heeft niet meer dan nodig is</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>minimale machtigingen</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>Wat daarbuiten is geprobeerd, wordt geweigerd.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Deze computer kan %1 niet vinden.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Deze computer kan de gateway niet vinden.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>De naam kan niet worden opgezocht. Ga na of deze computer online is, zo nodig via het bedrijfsnetwerk of VPN, en of de DNS-server namen op internet kent. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 wijst de verbinding af.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>De gateway wijst de verbinding af.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Waarschijnlijk doet een firewall onderweg dat. Laat HTTPS (poort 443) van deze computer naar de gateway toestaan en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwoordt niet op tijd.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>De gateway antwoordt niet op tijd.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Misschien verwerpt een firewall de verbinding zonder melding, of het netwerk is traag. Laat HTTPS (poort 443) van deze computer naar de gateway toestaan en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>De verbinding met %1 is verbroken voordat het antwoord compleet was.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>De verbinding is verbroken voordat het antwoord compleet was.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Controleer opnieuw. Gebeurt het elke keer, dan verbreekt iets onderweg de verbinding: vraag de beheerder van de firewall om HTTPS naar de gateway ongewijzigd door te laten.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>De proxy %1, die op deze computer is ingesteld, is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>De proxy die op deze computer is ingesteld, is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Kijk de proxy na in de netwerkinstellingen van deze computer en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>De proxy %1 vraagt om een gebruikersnaam en een wachtwoord.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>De proxy vraagt om een gebruikersnaam en een wachtwoord.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Voer ze in bij de proxyinstellingen van deze computer; de wizard kan er ook om vragen. Controleer daarna opnieuw. Het zijn niet die van Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>De proxy %1 laat deze computer niet door naar %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>De proxy laat deze computer niet door naar de gateway.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Vraag de beheerder van de proxy of die de hostnaam van de gateway via HTTPS (poort 443) toestaat en kan bereiken. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>Het certificaat van de gateway is uitgegeven door “%1”; deze computer vertrouwt die uitgever niet.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Deze computer vertrouwt het certificaat van de gateway niet.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Dit lijkt op TLS-inspectie: een firewall of proxy opent versleutelde verbindingen en kijkt erin. Laat de gateway daarvan uitzonderen of de certificaatautoriteit van de inspectie op deze computer installeren, en controleer daarna opnieuw. Via deze verbinding is niets verzonden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Het certificaat van %1 is niet geldig op de datum van deze computer.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>Het certificaat van de gateway is niet geldig op de datum van deze computer.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Kijk eerst naar de datum en tijd van deze computer: bij een verkeerde klok lijkt elk certificaat verlopen. Controleer daarna opnieuw. Via deze verbinding is niets verzonden.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>De server die voor %1 antwoordt, heeft een certificaat op een andere naam.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>De server die antwoordt, heeft een certificaat op een andere naam dan die van de gateway.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Iets onderweg antwoordt in plaats van de gateway, of de naam leidt naar de verkeerde server. Vraag het na bij uw netwerkbeheerder en controleer daarna opnieuw. Via deze verbinding is niets verzonden.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Er komt geen versleutelde verbinding met %1 tot stand.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>Er komt geen versleutelde verbinding met de gateway tot stand.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Iets onderweg ondersteunt geen TLS, of alleen een verouderde versie ervan. Vraag de beheerder van de firewall om HTTPS naar de gateway ongewijzigd door te laten en controleer daarna opnieuw. Via deze verbinding is niets verzonden.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>In plaats van een antwoord van %1 kwam er een webpagina terug.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>In plaats van een antwoord van de gateway kwam er een webpagina terug.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>Waarschijnlijk antwoordde de aanmeldpagina van een gastnetwerk of de blokkeerpagina van een filter. Meld u in een browser aan bij het netwerk of laat de gateway toestaan in het filter, en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Het antwoord verwijst naar een ander adres, %1. Die verwijzing is niet gevolgd.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>Het antwoord verwijst naar een ander adres. Die verwijzing is niet gevolgd.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>De gateways van Mimecast doen dat niet, dus doet iets onderweg dat. Meld u in een browser aan bij het netwerk als daarom wordt gevraagd, of laat de gateway toestaan, en controleer daarna opnieuw. Naar het andere adres is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 is een adres van de oudere API 1.0, die andere sleutels gebruikt.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>Dit is een adres van de oudere API 1.0, die andere sleutels gebruikt.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Kies een gateway van de API 2.0: %4, die voor elke regio werkt, of die van het VK of de VS. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwoordt, maar staat niet op de lijst van gateways van Mimecast.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Dit adres staat niet op de lijst van gateways van Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Kies een van de drie op de lijst; %4 werkt voor elke regio. Houd alleen een ander adres aan als u het van Mimecast hebt gekregen en het eindigt op services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast beperkt hoe vaak er iets mag worden gevraagd, en wil een pauze van %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast beperkt hoe vaak er iets mag worden gevraagd, en de limiet is bereikt.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Controleer opnieuw als de pauze voorbij is. Wat u hebt ingesteld, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>De service van Mimecast heeft zelf een storing (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>De service van Mimecast heeft zelf een storing.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Uw configuratie kan in orde zijn: wacht enkele minuten en controleer dan opnieuw. Houdt het aan, geef de support van Mimecast dan de aanvraag-ID uit de technische details.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>Dit kon niet worden vastgesteld: het antwoord van Mimecast is van een soort die dit programma niet kent (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>Dit kon niet worden vastgesteld: in het antwoord van Mimecast ontbreekt wat dit programma zoekt.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Controleer opnieuw. Blijft het zo, geef de support van Mimecast dan de aanvraag-ID uit de technische details.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>Het antwoord is groter dan welk antwoord van Mimecast ook en is niet tot het einde gelezen.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Misschien antwoordde iets anders dan Mimecast. Kijk na of de juiste gateway is gekozen en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast accepteert de Client ID met dit Client Secret niet.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Dit lijken sleutels van de oudere API 1.0.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response heeft de API 2.0 nodig: een Client ID en een Client Secret van de toepassing die u daar toevoegt. Voer die twee in.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>Er is geen Client Secret om mee te controleren.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>De sleutelbos met het Client Secret kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Ontgrendel de sleutelbos van deze computer en probeer het opnieuw. Zonder sleutelbos kan de wizard het Client Secret vasthouden zolang het venster open is, en leest de opdrachtregel het van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>De toepassing mist het product %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>De toepassing mist een product.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>Producten kunnen niet meer worden gewijzigd nadat een toepassing is opgeslagen. Maak een nieuwe toepassing aan met %5 en %6, genereer nieuwe sleutels en gebruik die. Let op de naam: %7 is een ander product, en niet het juiste. De rol kan blijven zoals die is.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>De rol mist %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>De rol mist een machtiging.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast weigert deze bewerking. Open de rol, selecteer %8 en sla de rol op. Controleer daarna opnieuw, en later nog eens als er niets is veranderd: hoelang het duurt voordat een gewijzigde rol van kracht is, is niet gedocumenteerd. De toepassing en de sleutels blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>De toepassing mist het product %1, of de rol mist %2. Uit het antwoord van Mimecast blijkt niet welke van de twee.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>De toepassing mist een product, of de rol een machtiging. Uit het antwoord van Mimecast blijkt niet welke van de twee.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Kijk eerst naar de rol, want die kan worden gewijzigd: nodig is %8. Sla de rol op en controleer opnieuw, en later nog eens als er niets is veranderd. Helpt dat niet, kijk dan naar de producten van de toepassing: die kunnen na het opslaan niet meer worden gewijzigd, dus betekent een ontbrekend product een nieuwe toepassing en nieuwe sleutels.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>De rol heeft ook %1, en dat heeft Active Response niet nodig.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>De rol heeft meer dan Active Response nodig heeft.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Active Response werkt evengoed. Om de rol niet meer te geven dan nodig is, opent u de rol, schakelt u alle toepassingsmachtigingen behalve %8 uit en slaat u de rol op.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>De pakketten van het account bevatten %1 niet.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>De pakketten van het account bevatten niet alles wat nodig is.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response heeft een Mimecast-abonnement nodig waar dit bij hoort. Vraag uw accountmanager bij Mimecast om het toe te voegen en controleer daarna opnieuw. Rol, toepassing en sleutels kunnen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>Dit is een Cloud Integrated-account, waarin de bewerkingen van Active Response niet werken.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response heeft een Cloud Gateway-account nodig; Mimecast noemt dat ook %1. Vraag uw accountmanager bij Mimecast en uw Concierge Security Team welke mogelijkheid u hebt.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>De klok van deze computer loopt %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>De klok van deze computer loopt niet gelijk met die van Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Laat de klok van deze computer instellen door een tijdserver op internet en controleer daarna opnieuw. Anders zijn tijden in het rapport onjuist, en bij een groter verschil mislukken versleutelde verbindingen.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>Er is niets mis. Spreek de validatie af met uw Concierge Security Team (CST); uit hun testverwijdering blijkt of de rol %9 heeft.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>De controles zijn gestopt voordat deze controle klaar was.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Controleer opnieuw wanneer u wilt. Bij Mimecast is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Nog niet alles wat bepalend is, is gecontroleerd.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>1 controle gaf geen uitsluitsel.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n controle gaf geen uitsluitsel.</numerusform>
            <numerusform>%n controles gaven geen uitsluitsel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>%1 van %n controle geslaagd.</numerusform>
            <numerusform>%1 van %n controles geslaagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Gereed voor de test met uw CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Gereed, met 1 waarschuwing</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Gereed, met %n waarschuwing</numerusform>
            <numerusform>Gereed, met %n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>U kunt doorgaan naar de test met uw CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 probleem op te lossen</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n probleem op te lossen</numerusform>
            <numerusform>%n problemen op te lossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response kan nog niet werken.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>De controles zijn gestopt voordat ze allemaal klaar waren</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 voor op die van Mimecast</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 achter op die van Mimecast</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 antwoordt, via de proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>In een validatiesessie is een verwijdering gelukt: incident %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Niet gecontroleerd, omdat een andere controle niet is geslaagd.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Niet gecontroleerd: wacht op “%1”.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>aanvraag-ID %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Nog niet uitgevoerd</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog onbekend</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>De rol kan e-mail verwijderen (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>Mimecast zegt niet of de ID of het secret onjuist is, of dat de toepassing is uitgeschakeld of nog niet actief is: bij een nieuwe kan dat enkele minuten duren. Wacht en controleer opnieuw, of kopieer beide nog eens uit hetzelfde dialoogvenster. Is het secret kwijt, open de toepassing dan in Mimecast, op de plaats waar u die hebt toegevoegd, genereer de sleutels opnieuw en gebruik die.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Voer het Client Secret in. Mimecast toont een secret maar één keer: is het kwijt, open de toepassing dan in Mimecast, op de plaats waar u die hebt toegevoegd, en genereer de sleutels opnieuw.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>Kan niet worden gecontroleerd zonder e-mail te verwijderen; dit blijkt uit de validatie met uw CST.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Tonen wat er tussen twee rapporten is veranderd, het ergste eerst.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>Het eerdere rapport.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>Het latere rapport.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>Er is iets veranderd.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Geef twee rapporten op.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Een oorzaak uitleggen die een controle of een rapport noemt: wat die betekent, wat u kunt doen, en waar. Zonder oorzaak: alle oorzaken opsommen. Er wordt niets nagevraagd bij Mimecast.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>Het veld “cause” in een rapport.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>De oorzaak is uitgelegd.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Geef één oorzaak op.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>Er is geen oorzaak “%1”.</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>De gedocumenteerde procedure tonen.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>De procedure is getoond.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>Slechts één onderdeel tonen: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>Er is geen onderdeel “%1”.</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Geef óf --setup op, óf --client-id met --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Geef --client-id met --secret-stdin op, of --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Witruimte rond de Client ID is weggelaten.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file is alleen voor loopbackadressen.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 eindigt niet op .json, .html, .pdf of .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Witruimte rond het Client Secret is weggelaten.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Deze Client ID gebruiken, met --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Het Client Secret van de eerste regel van de standaardinvoer lezen, of erom vragen in een terminal.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Een opgeslagen configuratie gebruiken, met het Client Secret uit de sleutelbos.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Deze gateway gebruiken: global, uk, us of een adres (standaard: die van de configuratie, of global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Ook deze autoriteiten vertrouwen; alleen voor loopbackadressen.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Na zoveel seconden stoppen.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Ook het rapport schrijven: .json, .html, .pdf of .md. Mag worden herhaald.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>Wachten op de sleutelbos; misschien moet die worden ontgrendeld.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Het rapport van een configuratie of van een eerder rapport naar een bestand schrijven. Is de validatiesessie van een configuratie afgetekend, dan is het rapport dat van toen.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>De naam van een configuratie, zoals “setups list” die toont.</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>Het bestand van een eerder rapport.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Het rapport is geschreven.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>Het is geschreven, maar de controlesom van het eerdere rapport klopt niet.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Dit bestand schrijven; .json, .html, .pdf of .md bepaalt de indeling. Mag worden herhaald.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Namen, adressen en ID’s vervangen door pseudoniemen.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Geef één configuratie of één rapport op.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Geef met --output op welk bestand moet worden geschreven.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” eindigt niet op .json, .html, .pdf of .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>“%1” is het rapport zelf.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1: De controlesom klopt niet: dit rapport is gewijzigd of beschadigd nadat het is geschreven.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>Er wordt niets geschreven: met pseudoniemen zou het een nieuwe controlesom krijgen en onbeschadigd lijken.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>Er zijn geen opgeslagen configuraties.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Voer “y” in om te verwijderen; bij elk ander antwoord blijft alles behouden.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>Er is niets verwijderd. Bevestig met --yes.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>Wachten op de sleutelbos. Kijk of er een venster van het systeem is dat om het wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>De configuratie “%1” is verwijderd.</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>De opgeslagen configuraties opsommen, tonen of verwijderen.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Allemaal, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>Wat is ingevoerd en wat nog moet gebeuren.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>De configuratie verwijderen, met het secret in de sleutelbos.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>De naam van de configuratie, zoals list die toont.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>De opdracht is uitgevoerd.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Verwijderen zonder te vragen.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Geef list, show NAME of delete NAME op.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>De tijd is om.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>Er is geen controle “%1”.</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>Bij --wait hoort een tijd met eenheid, van 1s tot en met 24h, bijvoorbeeld 90s of 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Live controleren of een Mimecast-tenant is ingesteld voor Active Response. Bij Mimecast wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Niets is mislukt, en alles wat bepalend is, is vastgesteld.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Een controle is mislukt.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Niets is mislukt, maar iets wat bepalend is, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>Alleen deze controle uitvoeren en wat daarvoor nodig is. Mag worden herhaald.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Blijven controleren totdat alles gereed is, hooguit zo lang: bijvoorbeeld 90s, 5m of 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Geef het bericht op met --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>“%1” is geen Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>Bij --since hoort een tijdstip in het verleden, bijvoorbeeld 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>De validatiesessie van deze configuratie is afgetekend. Begin in de wizard een nieuwe.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Wat er wordt gezien, wordt voorlopig niet in de configuratie bewaard. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Wachten op de verwijdering van het bericht met deze Message-ID.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Incidenten vanaf dit tijdstip bekijken, bijvoorbeeld 2026-11-24T08:00:00Z (standaard: vijf minuten geleden).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Elke S seconden navragen, van 1 tot en met 300 (standaard: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Wachten op het incident dat ontstaat als het CST bij wijze van test een bericht verwijdert. Er wordt alleen gelezen; bij Mimecast wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Het bericht is verwijderd.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>Het volgen is anders afgelopen.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Vanuit een terminal of script controleren of Mimecast is ingesteld voor Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Live controleren of een Mimecast-tenant is ingesteld voor Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Wachten op het incident dat door de testverwijdering van het CST ontstaat.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Het rapport van een configuratie of van een eerder rapport naar een bestand schrijven.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Tonen wat er tussen twee rapporten is veranderd.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Een oorzaak uitleggen: wat die betekent, wat u kunt doen, en waar.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>De console met deze knop volgen: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>Er is geen knop “%1”.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Er zijn geen verschillen.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n verschil, en dat is een verslechtering.</numerusform>
            <numerusform>%n verschillen, waaronder verslechteringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n verschil, geen verslechtering.</numerusform>
            <numerusform>%n verschillen, geen verslechteringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Clientsecret verwijderen</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>Het clientsecret van deze configuratie verwijderen van deze computer?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Het clientsecret van %1 verwijderen van deze computer?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast toont het niet nog eens. Zonder het secret kunt u de livecontroles en de validatiesessie niet uitvoeren, en als Arctic Wolf het nog niet heeft, moet u nieuwe sleutels genereren.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Het secret wordt uit de sleutelbos verwijderd…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Kijk of er een systeemvenster is dat om uw wachtwoord vraagt. U kunt intussen doorgaan.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>Het secret staat niet meer op deze computer.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>Het secret staat nog in de sleutelbos.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>Wat er sinds het eerdere rapport is veranderd</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>vergelijking</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>De gesimuleerde tenant op deze computer, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adres van de gateway</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Wereldwijd: met failover tussen regio’s</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Verenigd Koninkrijk: gegevens blijven daar, geen failover</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>Verenigde Staten: gegevens blijven daar, geen failover</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Ander adres</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Een ogenblik. De tekst wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Voorvertoning van het rapport</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Aanmelden bij de proxy</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>De proxy heeft uw invoer geweigerd</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>De proxy zegt niet of de gebruikersnaam of het wachtwoord onjuist is.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>De proxy %1 vraagt om een gebruikersnaam en een wachtwoord</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>De proxy noemt zichzelf “%1”.</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>Dit zijn niet uw aanmeldgegevens voor Mimecast. Ze gaan alleen naar deze proxy, blijven in het geheugen totdat u het programma sluit en worden niet opgeslagen.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… en nog %n, zie het rapport</numerusform>
            <numerusform>… en nog %n, zie het rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Gecontroleerd op %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Oefenrapport %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Nieuw rapport opslaan…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Dit rapport is gewijzigd of beschadigd nadat het is geschreven</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>De controlesom klopt niet. Wat erin staat, is misschien niet wat is gezien.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>Het geopende rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Geopend rapport</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Controles opnieuw uitvoeren, met de aanmeldgegevens van de klant</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Navragen bij Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Dit is niet de Client ID van het rapport (%1). U kunt de controles toch uitvoeren.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>Ze worden alleen voor deze controles gebruikt, in het geheugen van dit venster gehouden en gewist wanneer u het sluit. De controles lezen alleen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Controles uitvoeren</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>Wat er is veranderd</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>Het nieuwe rapport</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Nieuw rapport</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Nieuw rapport opslaan</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Het nieuwe rapport wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>Het nieuwe rapport is opgeslagen</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>Het nieuwe rapport is niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>De invoer en %n voltooide stap worden van deze computer verwijderd.</numerusform>
            <numerusform>De invoer en %n voltooide stappen worden van deze computer verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>Het bestand “%1” wordt van deze computer verwijderd.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>Het clientsecret ook. Mimecast toont het niet nog eens: als Arctic Wolf het nog niet heeft, hebt u nieuwe sleutels nodig.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Configuratie verwijderen</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>De configuratie van %1 verwijderen?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Bij Mimecast en Arctic Wolf verandert niets.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Dit is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>Deze pipe levert niets meer, maar wordt ook niet gesloten.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>De map “%1” is van een andere gebruiker.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>De map kan daar niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Er is geen oefenscenario “%1”.</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>De gesimuleerde tenant kan op deze computer niet starten: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Begeleidt u bij het instellen van Mimecast voor Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>Oefenen met een gesimuleerde tenant; mimecast-sandbox --list noemt de scenario’s.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us of een adres.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Een certificaatautoriteit die ook wordt vertrouwd, alleen voor loopbackadressen.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Een configuratie om te openen.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Geef hoogstens één configuratie op.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>Klik in het navigatiemenu op %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>Klik bij de integratie %1 op %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>Voer op de pagina %1 in de sectie %2 een naam in voor de API-toepassing.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>Na het opslaan kan de %1 niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Gegevens invullen</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>Schakel bij %1 de selectievakjes van deze twee producten in en klik daarna op %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Na het opslaan kunnen de %1 niet meer worden gewijzigd: een vergeten product betekent een nieuwe toepassing en nieuwe sleutels.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Er is ook een product met de naam %1. Dat is het verkeerde.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>Selecteer bij %1 de rol die u hebt aangemaakt.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Voer een beschrijving van de API-toepassing in.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>Voer op de pagina %1 in de sectie %2 de persoon of groep in met wie Mimecast zo nodig contact opneemt.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Bijvoorbeeld het team dat de API-toepassing configureert.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast raadt een groep aan in plaats van één persoon.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Contactpersonen invoeren</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>contactpersonen</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Voer het e-mailadres van dit technische aanspreekpunt in.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>Het adres moet in uw Mimecast-directory staan.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Klik op %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Laat het dialoogvenster dat verschijnt openstaan en ga hier door naar de volgende pagina: Mimecast toont het %1 maar één keer.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API-toepassing</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>API-toepassing aanmaken</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>Met deze toepassing meldt Arctic Wolf zich aan. Aan het einde genereert Mimecast de sleutels ervan.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Nieuwe toepassing toevoegen</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>nieuwe toepassing</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Klik op het tabblad %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Lees de juridische voorwaarden door en schakel daarna het selectievakje %1 in.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>Selecteer bij %1 de optie %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>Voer in het veld %1 een naam voor de rol in.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>Voer in het veld %1 een beschrijving in die zegt waarvoor de rol dient.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>Schakel in de sectie %1 alle machtigingen uit behalve deze drie:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>De livecontroles laten zien of een machtiging %1 ontbreekt en zoeken naar overbodige machtigingen. %2 wordt bij de validatie met uw CST aangetoond.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Klik op het e-mailadres van het serviceaccount dat u hebt aangemaakt.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API-rol</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>API-rol aanmaken</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>De toepassing van Arctic Wolf krijgt een eigen rol: drie machtigingen, meer niet.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Rol aanmaken</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>rol</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>Selecteer in de sectie %1 de optie %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Machtigingen instellen</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>machtigingen</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Zoek de nieuwe rol in de lijst en klik op de naam.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Serviceaccount toevoegen</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>serviceaccount</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Selecteren: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Niet selecteren: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>Kopieer in het dialoogvenster %1 de %2 en plak die hier.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Beide waarden hier plakken</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>sleutels</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Kopieer het %1 en plak het hier, zodat het op een veilige, versleutelde plaats komt.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Dit is de enige keer dat het %1 beschikbaar is.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Een account van het type %1 heeft voor nieuwe sleutels een nieuwe toepassing nodig.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Het kan enkele minuten duren voordat een nieuwe toepassing actief is. Tot die tijd accepteert Mimecast de sleutels niet.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Sleutels veilig bewaren</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast toont het %1 maar één keer. Laat het dialoogvenster open totdat deze pagina zegt dat u het mag sluiten.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>U geeft beide waarden later aan Arctic Wolf.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Mimecast instellen</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>Configureer op de pagina %1 de instellingen.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Naam van de integratie</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Neem hierin de naam van uw organisatie op, zodat de integratie een unieke naam heeft.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>De gedocumenteerde procedure noemt deze instellingen niet. Verwacht een naam, de %1 en het %2, en vul in waar de pagina verder om vraagt.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Genereert u later nieuwe sleutels, voer die dan ook in deze integratie in. Bij vergelijkbare integraties gaat dat in de portal via %1, met aan het einde %2.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Sleutels invoeren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Sleutels overdragen aan Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Voer de sleutels in de portal van Arctic Wolf in.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Nieuwe integratie toevoegen</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>nieuwe integratie</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>Klik op het tabblad %1 op %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API 1.0 verwijderen</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>API 1.0-integratie verwijderen</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>De nieuwe integratie komt in de plaats van die met API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Verwijder de API 1.0-integratie. Hoe dat gaat, staat in het document %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Doe dit pas nadat de nieuwe integratie is geconfigureerd.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Integratie verwijderen</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>verwijdering</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Als u overstapt van Mimecast API-versie 1.0 naar 2.0:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Als uw cloudfirewall dat nodig maakt, voeg dan firewalluitzonderingen toe voor de IP-adressen van Arctic Wolf.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Meld u aan bij de %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>Bekijk in de sectie voor uw product de IP-adressen: ze moeten allemaal worden toegestaan.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Hebt u geen uitzonderingen nodig, dan bent u hier al klaar.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Arctic Wolf doorlaten</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>firewall</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Netwerktoegang</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Netwerktoegang toestaan</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Geen firewall en geen adreslijst mag Arctic Wolf tegenhouden.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Als %1 onder %2 uw account beperken, voeg daar dan de adressen van Arctic Wolf aan toe. Voer nooit alleen die van Arctic Wolf in: daarmee sluit u uw beheerders buiten.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>De livecontroles worden op deze computer uitgevoerd. Deze moet %1, of de andere gateway die u kiest, via HTTPS kunnen bereiken.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Rapport bewaren</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Bekijk wat er is geconfigureerd en wat de controles hebben gevonden, en bewaar het rapport.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Voer de naam in van de organisatie waarvan u het Mimecast-account instelt.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Onder deze naam staat de configuratie in de lijst en in het rapport.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Organisatie opgeven</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Zorg dat uw Mimecast-abonnement een licentie bevat voor %1 (TTP) %2.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Meer over abonnementen staat in het document %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Een account van het type %1 is anders. Hebt u zo’n account, vraag dan Arctic Wolf om raad voordat u verdergaat.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>Wat hier %1 heet, noemt Mimecast ook %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Nagaan wat u nodig hebt</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>benodigdheden</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Houd een Mimecast-beheerdersaccount bij de hand.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>De rol van de beheerder heeft %1 en %2 nodig en moet toepassingsrollen mogen beheren.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Zorg dat de service %1 in de %2 wordt vermeld en is ingeschakeld.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Meer hierover staat in het document %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>Wordt de service vermeld maar is die niet ingeschakeld, ga dan verder: op de volgende pagina schakelt u de service in.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>De service heeft ook een connector nodig. Zie %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Bereid de validatie van de integratie voor.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Neem contact op met uw CST, het Concierge Security Team van Arctic Wolf, om de integratie te valideren.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Houd een account of omgeving gereed waarin Arctic Wolf de gewenste responsacties kan valideren zonder iemand te storen.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Stapt u over van Mimecast API-versie 1.0 naar 2.0?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Overstappen van API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>Nee, er is geen API 1.0-integratie</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Ja, er is een API 1.0-integratie</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Als u overstapt, zoek dan het document %1 op.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>U hebt het nog niet nodig. Een pagina tegen het einde komt erop terug.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Aangeven of u overstapt van API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Voordat u begint</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Alles voorbereiden</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Zorg dat alles er is, zodat niets u halverwege ophoudt.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Met de service Active Response kan Arctic Wolf via Mimecast reageren op dreigingen in uw e-mail. De responsactie die Mimecast ondersteunt: %1. Meer hierover staat in het document %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>Voer in de sectie %1 het e-mailadres en de globale weergavenaam van het account in.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Een nieuw adres in het domein dat u hebt geselecteerd.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Globale weergavenaam</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Accountgegevens invoeren</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Maak een wachtwoord en bevestig het.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>U kunt er hier een laten genereren. Het wordt niet opgeslagen: als u het later nog nodig hebt, bewaar het dan in uw wachtwoordbeheerder.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Serviceaccount</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Serviceaccount aanmaken</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response krijgt een account dat nergens anders voor wordt gebruikt.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Nieuw adres toevoegen</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>nieuw adres</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Selecteer het domein waarin het nieuwe account komt.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Als %1 nog niet op %2 staat:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Kijk naar de %1. Staat die al op %2?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Staat al op %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Staat nog niet op %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Zorgen dat %1 op %2 staat</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>status</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>Klik in het veld %1 op %2 en selecteer daarna een bestaande lokale groep die de meldingen krijgt.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Geselecteerde groep</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>U mag dit leeg laten. Het komt in het rapport te staan.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Als de pagina een knop %1 heeft, klik daar dan op: anders wordt hiervan niets bewaard.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Via deze Mimecast-service verwijdert Arctic Wolf e-mail.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Zorg dat de schakelaar %1 is ingeschakeld.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Heeft uw console geen schakelaar %1, dan toont die altijd het nieuwe menu. Ga verder.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Zet de schakelaar %1 op %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>Selecteer in de lijst %1 de optie %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Test met uw CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Verwijdering testen met uw CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Uw CST, het Concierge Security Team van Arctic Wolf, valideert dat Active Response werkt.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Neem contact op met uw CST om de Active Response-integratie te valideren.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Test afspreken</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Vertel uw CST welk account of welke omgeving u gereed hebt gemaakt, zodat de validatie niemand stoort.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Volg hoe uw CST daar de responsactie %1 valideert.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Test volgen</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Kies de Mimecast-gateway die de controles gebruiken.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>De wereldwijde gateway schakelt bij uitval over naar een andere regio (failover). De gateways van het VK en de VS houden gegevens in hun land en schakelen niet over.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Gateway kiezen</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>gateway</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Livecontroles</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Livecontroles uitvoeren</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Ga na of uw configuratie werkt. Bij Mimecast wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Voer de livecontroles uit.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Controles uitvoeren</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>controles</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>Klik in het navigatiemenu op %1 en zoek naar %2, in %3 of in %4. Welke knop ziet u?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Knop</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>Uw keuze bepaalt hoe de volgende stappen eruitzien. In het begin zijn dat de stappen voor %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>Klik in het navigatiemenu op %1 en daarna op het tabblad %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>Klik bij de integratie %1 op %2 en daarna op %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Als Mimecast u vraagt de juridische voorwaarden te accepteren, lees ze dan door en accepteer ze daarna.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Voer op de pagina %1 een naam in voor de API-toepassing. Als er een veld %2 is, selecteer daar dan %3.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Voer in de sectie %1 een naam in voor de API-toepassing. Als er een veld %2 is, selecteer daar dan %3.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Schakel bij %1 de selectievakjes van deze twee producten in.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Voer de persoon of groep in met wie Mimecast zo nodig contact opneemt.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>Voer in de sectie %1 de persoon of groep in met wie Mimecast zo nodig contact opneemt.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>Klik onder aan de pagina op de knop waarmee de toepassing wordt opgeslagen.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (vereenvoudigde weergave)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>Kopieer in het dialoogvenster met de sleutels de %1 en plak die hier.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Is het kwijt, open de toepassing dan in Mimecast, op de plaats waar u die hebt toegevoegd, en genereer de sleutels opnieuw.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>Wat u bij “%1” hebt ingevuld</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>nl</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label or a name, and what belongs to it, for example “Region: EU”. Change the colon and the space only.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mimecast</name>
    <message>
        <source>%1 isn’t a file.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 is geen bestand.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 is groter dan 1 MiB en is dus geen lijst met certificaten.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 bevat geen certificaat in PEM-vorm.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Configuratiewizard</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Mimecast instellen en verifiëren voor Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;beveiliging;e-mail;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Begeleidt een Mimecast-beheerder stap voor stap bij het instellen van een account voor Arctic Wolf Active Response, en toont met livecontroles aan dat wat is ingesteld ook werkt.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Elke stap met de exacte namen uit de console, en de in te voeren waarden klaar om te kopiëren</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>Het clientsecret gaat rechtstreeks naar de sleutelbos en wordt teruggelezen voordat u het dialoogvenster van Mimecast sluit</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Controles die alleen lezen en zeggen wat er mis is en naar welke stap u terug moet</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Een rapport als JSON, HTML, PDF of Markdown, zonder secrets erin</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Een gesimuleerde tenant om mee te oefenen</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>Het programma wijzigt en verwijdert niets bij Mimecast. Het is niet gemaakt of goedgekeurd door Mimecast of Arctic Wolf; hun namen zijn eigendom van de respectieve eigenaars.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
</context>
<context>
    <name>pages::ClientSecretRow</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Sleutelbos wordt geraadpleegd…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Gekopieerd. Het secret wordt over %n seconde van het klembord verwijderd.</numerusform>
            <numerusform>Gekopieerd. Het secret wordt over %n seconden van het klembord verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Het secret staat niet meer op het klembord.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Kijk of er een systeemvenster is dat om uw wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>nog niet ingevoerd</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>niet meer op deze computer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Opgeslagen. Plak hier om te vervangen.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Vasthouden om te tonen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Omwisselen</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Alleen bewaren zolang dit venster open is</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Het opgeslagen secret voor deze Client ID gebruiken</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>In het dialoogvenster van Mimecast zou u nu de twee waarden vinden. Die van de gesimuleerde tenant kunt u hier laten invullen of kopiëren:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Oefensleutels invullen</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Terug naar controles</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Blijven controleren</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Elke 10 s controleren tot dit slaagt, hooguit vijf minuten lang</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>Heeft Arctic Wolf het secret? Dan heeft deze computer het niet meer nodig.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>De livecontroles en de validatiesessie gebruiken het nog. Verwijder het daarna hier of in de lijst met configuraties. Mimecast toont het niet nog eens.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Secret verwijderen</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Ander bericht gebruiken</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Bericht openen</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Dit bericht heeft meer dan één Message-ID, wat niet hoort. De eerste wordt gevolgd. Daarnaast is er %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Sleep het .eml-bestand van het bericht hierheen, open het, of plak de internetheaders of de Message-ID.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>Headers of Message-ID van het bericht</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Dit gebruiken</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Voorbeeldbericht gebruiken</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>Er staat geen secret op deze computer.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>U hebt het overgedragen aan Arctic Wolf. Bewaar het hier om opnieuw te controleren.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Pas als Arctic Wolf het heeft: Mimecast toont het niet nog eens.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Opgeslagen secret verwijderen</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Vergelijken met een eerder rapport</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Er is niets om mee te vergelijken</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Het rapport wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Het rapport is opgeslagen</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>Het rapport is niet opgeslagen</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>Hoe nu verder</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Rapport naar uw CST sturen</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Eén pagina, en elke stap in de appendix.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Na wijzigingen opnieuw controleren</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Deze configuratie blijft onder Configuraties staan.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Rapport opslaan als %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Andere indelingen</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>samenvatting voor een ticket</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Samenvatting kopiëren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Zoals het was bij het aftekenen</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudoniemen voor namen</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Extern delen: pseudoniemen in plaats van namen, adressen en ID’s</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Vergelijken met een eerder rapport…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Voorvertoning van het rapport</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Volledig venster</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Naast de browser plaatsen</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>U kunt deze configuratie bekijken, maar hier niet wijzigen.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Sluit de configuratie daar en open die dan hier opnieuw.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Dit is een voorvertoning. Wat u hier invoert, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Uw invoer wordt niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>Uw bureaublad bepaalt wat bovenop blijft: klik met de rechtermuisknop op de titelbalk en kies het daar.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>een configuratie zonder naam</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>Het clientsecret is niet opgeslagen</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Als u het venster nu sluit, gaat het clientsecret verloren: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Het staat alleen in dit venster, en Mimecast toont het niet nog eens. Blijf en draag het eerst over aan Arctic Wolf, of sla het op in de sleutelbos.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Sluiten en secret verliezen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Oefening – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Nagebootste tenant. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Oefening verlaten</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>voltooid, door u bevestigd</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>voltooid, gecontroleerd</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>aandacht nodig</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>te doen</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>nog niet geopend</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Nieuwe configuratie</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Configuratie voor Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Voltooide onderdelen</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Configuraties</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Oefening, nagebootste tenant</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Nieuwe sessie starten</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>Een nieuwe validatiesessie starten?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>De afgetekende sessie en het definitieve rapport ervan worden uit deze configuratie verwijderd. Hebt u dat rapport nog niet opgeslagen, annuleer dan en sla het eerst op.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>Het volgen is nog niet afgelopen.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Volg opnieuw, met de huidige aanmeldgegevens.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>Bij het aftekenen wordt ook afgevinkt wat hierboven nog open is. Daarna kan er in deze sessie niets meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Daarna kan er in deze sessie niets meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Om af te tekenen zijn beide namen nodig.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Deze sessie is gesloten en het rapport is definitief. U vindt het op de pagina Rapport.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Afgetekend op %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Aftekenen</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Uw functie</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Naam contactpersoon CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Functie contactpersoon CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Teken af als het volgen is afgelopen.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Aftekenen met %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Uw naam en functie</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Naam contactpersoon CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Postvak of omgeving</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast vroeg om even te wachten. De controles gaan over %n seconde verder.</numerusform>
            <numerusform>Mimecast vroeg om even te wachten. De controles gaan over %n seconden verder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n geslaagd</numerusform>
            <numerusform>%n geslaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n niet gecontroleerd</numerusform>
            <numerusform>%n niet gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>%1 van %n voltooid</numerusform>
            <numerusform>%1 van %n voltooid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n nog niet uitgevoerd</numerusform>
            <numerusform>%n nog niet uitgevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Gesimuleerde gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>De controles gaan via de proxy die op deze computer is ingesteld, als die er is.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>De controles gingen via de proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Proxyinstellingen</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>Die is ingesteld met de omgevingsvariabelen https_proxy en no_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Navragen bij Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Er is nog niets gecontroleerd</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>De controles stellen Mimecast met uw sleutels enkele vragen en wijzigen niets. Ze duren enkele seconden.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Kijk of er een systeemvenster is dat om uw wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Daar wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Dit duurt al %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Controles uitvoeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Kies een gateway.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Voer de controles uit om verder te gaan.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Nagevraagd om %1, in %2 s, via de proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Nagevraagd om %1, in %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Nagevraagd om %1, via de proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nagevraagd om %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Tot deze controle slaagt: “%1”</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Alle kopieën worden verwijderd</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Eén kopie kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Geen kopie kan worden verwijderd</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Er volgt alleen een melding</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Alle kopieën worden verwijderd en teruggezet</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Een ander bericht wordt verwijderd</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Verder volgen</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Volgen starten</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Het volgen gaat intussen door.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Volgen stoppen</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Verwijdering door uw CST simuleren</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Wat Mimecast heeft gemeld</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>“%1” heet nu “%2”.</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>Het kan niet als configuratie worden gelezen. Het heeft een andere naam gekregen, en de inhoud is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (oefening)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Niet begonnen. Opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Stap %1 van %2: %3. Opgeslagen: %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Doorgaan met %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Nieuwe configuratie</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Eén Mimecast-account, ongeveer 30 minuten. U kunt altijd stoppen; elke stap wordt opgeslagen.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>oefening</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>%1 hervatten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>De sleutelbos bevat misschien nog het clientsecret van “%1”, een configuratie die hier niet meer is.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Secret verwijderen…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Clientsecret van %1 verwijderen</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Clientsecret verwijderen</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Het clientsecret van %1 verwijderen uit de sleutelbos?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast toont het niet nog eens. Zonder het secret kunt u de livecontroles niet uitvoeren, en als Arctic Wolf het nog niet heeft, moet u nieuwe sleutels genereren.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Active Response instellen voor Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>Arctic Wolf kan straks een schadelijke e-mail voor u verwijderen. U werkt in de Mimecast-console; deze wizard laat zien waar u klikt en controleert het resultaat.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Mimecast instellen</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Service, account, rol, toepassing: 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Sleutels in de sleutelbos, livecontroles: 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Overdragen, dan testverwijdering volgen: 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>Houd gereed: licentie voor Internal Email Protect, toegang als Mimecast-beheerder, toegang tot de Unified Portal, een postvak voor de test.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Een bestand was beschadigd</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Configuratie starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Configuraties</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Voor een ander Mimecast-account, in ongeveer 30 minuten.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>Dezelfde stappen, een nagebootste tenant. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Stappen vooraf bekijken</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Lees elke pagina voordat u begint. Er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Voor een Concierge Security Team: de controles van een klant opnieuw uitvoeren.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Er wordt alleen gelezen. In Mimecast wordt niets gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>Het clientsecret blijft in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Kan iets niet worden gecontroleerd, dan zeggen we dat.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>nog %n, zie de appendix</numerusform>
            <numerusform>nog %n, zie de appendix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 van %n stap</numerusform>
            <numerusform>%1: %2 van %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>De instellingen ervan kunnen niet via de API worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Bevestigd door de beheerder</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Bevestigd door %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Of e-mail wordt verwijderd: dit rapport bevat geen test</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Gevolgd %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>kopieën gevonden</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Niet in dit rapport</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Afgetekend %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>Het Mimecast-account is onbekend: geen controle heeft het gelezen.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Mimecast-account %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Configuratiebewijs</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Configuratierapport</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Mimecast-account</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Accountcode</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Regio</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>Gevolgd vanaf</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Postvak of omgeving</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Afgetekend</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Hoort er niet bij</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Het eerste rapport komt uit een oefening met een gesimuleerde tenant, niet van Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Het tweede rapport komt uit een oefening met een gesimuleerde tenant, niet van Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>De controlesom van het eerste rapport klopt niet: het is gewijzigd of beschadigd nadat het is geschreven.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>De controlesom van het tweede rapport klopt niet: het is gewijzigd of beschadigd nadat het is geschreven.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Slechts één van de twee is op basis van een configuratie geschreven. Stappen, invoer, de validatiesessie en het oordeel worden niet vergeleken.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>In een van de twee of in beide staan pseudoniemen in plaats van namen, adressen en ID’s, dus die worden niet vergeleken.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>Ze zijn van verschillende versies van het programma: %1 en %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Ze zijn gebaseerd op verschillende revisies van de procedure: %1 en %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Slechter</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Beter</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Livecontrole</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Validatiesessie</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Ingevoerde gegevens</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Eerste rapport: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Tweede rapport: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Er zijn geen verschillen.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, afgekort</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Serviceaccount</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Weergavenaam van het serviceaccount</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Beschrijving van de rol</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>API-toepassing</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Beschrijving van de API-toepassing</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Technisch aanspreekpunt</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>E-mail van het technische aanspreekpunt</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Integratie in de Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Status van Threat Remediation vooraf</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Meldingsgroep</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Overstap van API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast voor Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Organisatie %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Naam %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Adres %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Niet geverifieerd</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Niet gereed</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Gevalideerd</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>Met deze aanmeldgegevens en deze gateway is geen controle uitgevoerd, dus is niet bekend of de configuratie werkt.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Minstens één controle is mislukt. Volg de aanwijzingen daarbij en voer de controles dan opnieuw uit.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Er is nog iets open of onbekend, dus is dit nog niet gereed.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Gereed voor de test met uw CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>In een validatiesessie is een bericht verwijderd.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Dit bestand is te groot voor een rapport.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Dit bestand bevat een tekst van meer dan 2.000 tekens; zo lang is geen tekst in een rapport.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Dit rapport is beschadigd: het bestand is afgekapt of met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Dit bestand is een configuratie, geen rapport.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Dit bestand is geen rapport van dit programma.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Dit rapport is door een nieuwere versie van het programma geschreven. Werk het programma bij om het te openen.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Dit rapport is beschadigd: het bevat een veld dubbel, een half teken of een getal dat geen aantal is, zodat het op meer dan één manier kan worden gelezen.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Dit rapport is beschadigd: er ontbreekt iets wat in een rapport hoort.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>“%1” kan niet worden geschreven: %2. Wat er al stond, blijft zoals het was.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>de map waarin u zich bevindt, bestaat niet meer</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>het is een koppeling; geef het bestand op waarnaar die verwijst</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>het is geen gewoon bestand</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>het is van iemand anders</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>die map bestaat niet</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>u mag niet in die map schrijven</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” eindigt niet op .json, .html, .pdf of .md. De extensie bepaalt de indeling.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Bericht van</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Bericht aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Datum van het bericht</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Gevolgd tot</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Incidenten van andere berichten tijdens het volgen</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>De controlesom van dit rapport klopt niet: het is gewijzigd of beschadigd nadat het is geschreven. Wat erin staat, is misschien niet wat is gezien.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Gemaakt om te delen: namen, adressen en ID’s zijn vervangen door pseudoniemen, en vrije tekst is weggelaten.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Mimecast voor Arctic Wolf Active Response: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Account: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Geslaagde controles: %1 van %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Rapport van %1. Controlesom tegen onbedoelde wijzigingen: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Over dit rapport</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Appendix</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Appendix: elke stap, elke controle, met onderbouwing.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Er is niets meer open.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Gezien door dit programma</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Afgevinkt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Livecontroles</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Controlesom</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Berekend over het JSON-rapport in canonieke vorm (RFC 8785), zonder de controlesom zelf. Hieraan zijn beschadiging en onbedoelde wijzigingen te zien. Tegen vervalsing is het geen bewijs: iedereen kan de som opnieuw berekenen.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Foutcode</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Technische details</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>Er is geen controle uitgevoerd.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>De controles lezen alleen. Ze wijzigen en verwijderen niets bij Mimecast.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Aanvraag-ID</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Zoals afgevinkt door de beheerder; de livecontroles zien niet alles daarvan.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>Beoordeeld op wat Mimecast voor het incident telt; het programma heeft alleen gevolgd en zelf niets verwijderd.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Waar het in de console staat</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>De weg naar Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Netwerk en gateway</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Aanmeldgegevens</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>%1 van %2 voltooid</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>OEFENING – gemaakt met een gesimuleerde tenant. Zegt niets over een echt Mimecast-account.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Met andere aanmeldgegevens: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Validatiesessie – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 van %n stap niet afgevinkt</numerusform>
            <numerusform>%1 – %2 van %n stappen niet afgevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Knop in de Mimecast-console</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Waarschuwing</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Alles is ingesteld zoals de gedocumenteerde procedure vraagt.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>De toepassing heeft een ander clientsecret dan het getoonde.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>De toepassing is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>De sleutels zijn van de oudere API 1.0 en zijn verlopen.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>De toepassing mist het product Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>De toepassing mist het product Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>De toepassing heeft geen van de twee producten.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>De rol mist de machtiging om het dashboard te lezen.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>De rol mist de machtigingen voor Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>De rol heeft helemaal geen machtigingen.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>De rol heeft een machtiging die niet nodig is.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>De rol heeft alle machtigingen die er zijn.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>Het account heeft geen licentie voor Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>Het account heeft geen licentie voor Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Elk antwoord duurt anderhalve seconde.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>De service neemt enkele minuten lang geen aanvragen meer aan.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>De service neemt een halve seconde lang geen aanvragen meer aan.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>De service neemt geen aanvragen meer aan en zegt niet hoelang.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>De service weigert één keer een geldig toegangstoken.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>De service weigert elk toegangstoken, ook al heeft die het zelf uitgegeven.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>De service is niet beschikbaar.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>De service faalt één keer en werkt de volgende keer.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>De service is een seconde bezet, meldt dat, en werkt daarna.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>De service is een uur lang niet beschikbaar, en meldt dat.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>De servers achter de gateway antwoorden niet.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>De klokken van deze computer en de service verschillen 11 minuten.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>De service geeft geen tijd door.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>Het quotum van een pakket zonder licentie wordt geweigerd; verder is alles ingesteld.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>De bewerking die incidenten opvraagt, bestaat niet.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>Het opvragen van incidenten mislukt met een conflict.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>Weigeringen zijn geformuleerd op een manier die niemand eerder heeft gezien.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Alles wat met een token wordt gevraagd, wordt zonder uitleg geweigerd.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>Een ontbrekend product wordt gemeld in vier andere vormen van een fout.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>Het opvragen van incidenten mislukt, in een antwoord dat zichzelf geslaagd noemt.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>Een ontbrekende machtiging blijkt alleen uit de status in het antwoord.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Elk antwoord is geslaagd, maar leeg.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Elk antwoord is geslaagd, maar geen JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Elk antwoord wordt onderweg afgekapt.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Elk antwoord is een lijst.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>Het opvragen van incidenten geeft lijsten in lijsten, honderdduizend niveaus diep.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>Het toegangstoken is een getal.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>Het account heeft geen naam en geen code.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>De pakketten van het account zijn objecten met een naam en een nummer.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>Het account noemt zijn pakketten niet.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>De pakketten van het account zijn van typen die niemand verwacht.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Elk antwoord is groter dan welk antwoord van Mimecast ook.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Enkele gecomprimeerde bytes groeien uit tot een antwoord van 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Alles is ingesteld en wordt via HTTPS aangeboden.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Een firewall opent versleutelde verbindingen.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Het certificaat staat op een andere naam.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>De andere kant ondersteunt geen TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>In plaats van elk antwoord komt de aanmeldpagina van het netwerk.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>Het netwerk vraagt om aanmelding met de status die daarvoor bedoeld is.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>In plaats van elk antwoord komt de pagina van een filter.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>Het netwerk stuurt elke aanvraag ergens anders heen.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>De verbinding wordt midden in elk antwoord verbroken.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>Verbindingen worden aangenomen, maar er komt nooit een antwoord.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Elk antwoord komt met één byte per seconde binnen.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Elk antwoord gaat eindeloos door.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Wat er is ingesteld</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Hoe de service zich gedraagt</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>Hoe de antwoorden eruitzien</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Wat het netwerk doet</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>Er staat geen certificaat in %1, of geen sleutel in %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>Luisteren op poort N in plaats van een willekeurige vrije poort.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>HTTPS aanbieden; het argument KEY volgt op het certificaat.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Het scenario NAME simuleren (standaard: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Na MS milliseconden antwoorden.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>De aanmeldgegevens en de scenario’s tonen, en stoppen.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>De autoriteit van de HTTPS-scenario’s tonen, voor wie die wil vertrouwen, en stoppen.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>De privésleutel van het certificaat, met --tls.</translation>
    </message>
    <message>
        <source>Client ID:     %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation>Client ID:     %1</translation>
    </message>
    <message>
        <source>Client Secret: %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation>Client Secret: %1</translation>
    </message>
    <message>
        <source>What is served over HTTPS is trusted with the authority that --authority prints.</source>
        <translation>Wat via HTTPS wordt aangeboden, is te vertrouwen met de autoriteit die --authority toont.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>Met %1 wordt de testverwijdering door een CST nagespeeld. Mogelijk zijn: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>Bij --tls horen een certificaat en de sleutel ervan; andere argumenten zijn er niet.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>De poort is een getal van 0 tot en met 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>De vertraging is een getal van 0 tot en met 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simuleert een Mimecast-tenant op deze computer. Toont het adres waarop het programma luistert, en blijft actief totdat het wordt gestopt.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Er is geen scenario “%1”.</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>Het account is een Cloud Integrated-account, zonder Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>De sleutelbos bevat geen secret voor deze configuratie. Voer het secret opnieuw in.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Dit programma is buiten een bureaubladsessie gestart, waar geen sleutelbos bereikbaar is. Start het vanaf uw bureaublad.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>In deze bureaubladsessie is geen sleutelbos actief. Installeer of start er een, bijvoorbeeld GNOME Keyring of KWallet, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>De sleutelbos is vergrendeld, en het systeem kon u niet om het wachtwoord vragen. Ontgrendel de sleutelbos in de wachtwoordbeheerder van uw bureaublad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>De sleutelbos is nog vergrendeld: het venster dat om het wachtwoord vroeg, is gesloten. Probeer het opnieuw en voer het wachtwoord in.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>Er is geen standaardsleutelbos om secrets in te bewaren. Maak er een aan in de wachtwoordbeheerder van uw bureaublad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>De bibliotheek die de sleutelbos opent, ontbreekt. Installeer het pakket libsecret (op Debian en Ubuntu: libsecret-1-0) en start dit programma opnieuw.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Dit systeem heeft geen sleutelbos die dit programma kan gebruiken. Bewaar het secret zelf op een veilige, versleutelde plaats.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>Het systeem heeft toegang tot de sleutelbos geweigerd. Probeer het opnieuw en sta toegang toe als het systeem erom vraagt.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>Dit is meer tekst dan in de sleutelbos past (2.560 bytes). Ga na of u het clientsecret hebt geplakt en niets anders.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>De sleutelbos gaf iets anders terug dan wat was opgeslagen en is dus niet betrouwbaar. Probeer het opnieuw, of bewaar het secret elders.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>De sleutelbos heeft niet geantwoord. Kijk of er een venster van het systeem is dat om een wachtwoord vraagt, misschien achter dit venster; beantwoord het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>U wacht niet langer op de sleutelbos. Probeer het opnieuw als die kan worden ontgrendeld.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>De sleutelbos kon niet doen wat werd gevraagd. Probeer het opnieuw; de technische details zeggen meer.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Wereldwijde gateway</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>VK-gateway</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>VS-gateway</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>Mimecast documenteert deze gateway niet. De controles kunnen ermee worden uitgevoerd, maar misschien blijft die niet bestaan.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>Dit is een adres van de API 1.0. De sleutels van deze configuratie zijn voor de API 2.0: kies Wereldwijd, Verenigd Koninkrijk of Verenigde Staten.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Dit is geen Mimecast-adres. Daar wordt niets naartoe verzonden.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Dit adres is niet compleet. Het moet eruitzien als %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>“%1” is geen gateway waarmee dit programma communiceert. Geef global, uk of us op, het adres van een host onder services.mimecast.com via https, of een loopbackadres. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Niets nieuws: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Nog geen incident van het bericht; incidenten van andere berichten: %1.</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>Incident %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>Incident %1: %2.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Nieuwe poging over %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wat u nu kunt doen</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Opnieuw navragen over %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Navragen bij Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Stoppen kan met Ctrl+C.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n geslaagd</numerusform>
            <numerusform>%n geslaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n met een waarschuwing</numerusform>
            <numerusform>%n met een waarschuwing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n nog onbekend</numerusform>
            <numerusform>%n nog onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>Ga terug naar: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Opnieuw controleren over %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>%1 van %n controle voltooid.</numerusform>
            <numerusform>%1 van %n controles voltooid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>%1 van %n controle voltooid, %2.</numerusform>
            <numerusform>%1 van %n controles voltooid, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>De Client ID heeft een ongebruikelijke lengte.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>Het Client Secret heeft een ongebruikelijke lengte.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>De Client ID ontbreekt.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Het Client Secret ontbreekt.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>In de Client ID staat een spatie of een regeleinde. Kopieer de Client ID opnieuw.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>In het Client Secret staat een spatie of een regeleinde. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>De Client ID is gelijk aan het Client Secret, of aan een deel ervan. Kopieer de Client ID opnieuw.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>De Client ID en het Client Secret lijken verwisseld.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>Het secret is voor een andere gateway opgeslagen. Kies die gateway weer, of voer het secret nog eens in.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>Het secret is opgeslagen voor een andere gateway: %1. Kies die gateway weer, of voer het secret nog eens in.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>Het secret is voor een andere Client ID opgeslagen. Voer die Client ID weer in, of voer het secret in dat bij deze hoort.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>Het secret in de sleutelbos is voor een andere kopie van deze configuratie opgeslagen. Open die kopie, of voer het secret nog eens in.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · nog ongeveer %n min</numerusform>
            <numerusform>%1 · nog ongeveer %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>voltooid</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Huidig onderdeel</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Clientsecret in de sleutelbos</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>nee</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Hiermee verwijdert u de beschadigde configuratie “%1” met het clientsecret, dat Mimecast niet nog eens toont.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Hiermee verwijdert u de configuratie “%1” van “%2” met %n voltooide stap en het clientsecret, dat Mimecast niet nog eens toont.</numerusform>
            <numerusform>Hiermee verwijdert u de configuratie “%1” van “%2” met %n voltooide stappen en het clientsecret, dat Mimecast niet nog eens toont.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>De Client ID lijkt een sleutel van de API 1.0. Voor deze configuratie zijn sleutels van de toepassing voor Mimecast API 2.0 nodig.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Het Client Secret lijkt een sleutel van de API 1.0. Voor deze configuratie zijn sleutels van de toepassing voor Mimecast API 2.0 nodig.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response is gereed</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>Active Response is gereed voor %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Getest op %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Getest met %1 van uw CST op %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… en nog %n, zie het rapport</numerusform>
            <numerusform>… en nog %n, zie het rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>Of e-mail wordt verwijderd, is nog onbekend</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Test het met uw CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%1 van %n kopie, gezien op %2</numerusform>
            <numerusform>%1 van %n kopieën, gezien op %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>De livecontroles zijn nog niet uitgevoerd</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Laatst uitgevoerd op %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n livecontrole geslaagd</numerusform>
            <numerusform>Alle %n livecontroles geslaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%1 van %n livecontrole geslaagd</numerusform>
            <numerusform>%1 van %n livecontroles geslaagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n stap is niet afgevinkt</numerusform>
            <numerusform>%n stappen zijn niet afgevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 staat op %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Alle stappen zijn voltooid</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>U hebt dit bevestigd. Van hieruit kan het niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>Alleen u kunt dit bevestigen.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n teken. Gebruikelijk zijn er %1.</numerusform>
            <numerusform>%n tekens. Gebruikelijk zijn er %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n teken.</numerusform>
            <numerusform>%n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>Een spatie of regeleinde eromheen is verwijderd.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>gesimuleerde tenant</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>Dit is misschien een deel van het secret.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Niet opgeslagen totdat Mimecast de Client ID accepteert.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Er lijkt één teken van het Client Secret te ontbreken. Kopieer het opnieuw en plak het hier.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>Het Client Secret heeft %n teken, gewoonlijk 64. Kopieer het opnieuw en plak het hier.</numerusform>
            <numerusform>Het Client Secret heeft %n tekens, gewoonlijk 64. Kopieer het opnieuw en plak het hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Kopieer beide opnieuw.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Het kan enkele minuten duren voordat een nieuwe toepassing actief is: probeer het daarna opnieuw. De gateway kunt u op de volgende pagina kiezen.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Nog niet veilig. Laat het Mimecast-venster open</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>Het secret is opgeslagen, maar nog niet geprobeerd bij Mimecast. Laat het Mimecast-venster open.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>Het secret is opgeslagen. Plak ook de Client ID.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>De sleutels zijn veilig en werken</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>U kunt het Mimecast-venster nu sluiten.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>De sleutels zijn eerder opgeslagen</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Mimecast heeft ze op %1 geaccepteerd. Probeer ze opnieuw om te zien of ze er nog zijn en werken.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Navragen of Mimecast ze accepteert.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>De Client ID wordt pas opgeslagen als Mimecast die accepteert. Sluit u dit venster, plak die dan later opnieuw.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>U kunt dit venster sluiten: alles is opgeslagen. Sluit dat van Mimecast pas als de sleutels zijn geprobeerd.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Probeer ze nu, om te zien of ze werken. De Client ID wordt pas opgeslagen als Mimecast die accepteert.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Probeer ze nu, om te zien of ze werken.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Druk op Enter als het Client Secret compleet is.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Misschien vraagt een venster van het systeem om uw wachtwoord.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>Het secret staat alleen in dit venster. Ga door naar de overdracht zonder het te sluiten. Sluit dat van Mimecast zodra Arctic Wolf het secret heeft.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Het secret wordt in de sleutelbos opgeslagen en teruggelezen.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Het secret wordt uit de sleutelbos van deze computer verwijderd</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>Het secret staat niet meer op deze computer</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Arctic Wolf heeft het. Plak het hier om de livecontroles opnieuw uit te voeren, als u het nog hebt.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Laat het Mimecast-venster open</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>Als u het secret plakt, wordt het alleen bewaard zolang dit venster open is.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Plak nu het Client Secret. Het gaat naar de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Plak beide waarden. Het secret gaat naar de sleutelbos van deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 en %n teken</numerusform>
            <numerusform>%1 en %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Zie hieronder</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Arctic Wolf heeft ze</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Niet compleet</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Het Client Secret ontbreekt</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>De Client ID ontbreekt</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Beide ontbreken</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Compleet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog onbekend</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Eerder ingevoerd</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Misschien incompleet</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID: %n teken, gewoonlijk 48</numerusform>
            <numerusform>Client ID: %n tekens, gewoonlijk 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n teken, gewoonlijk 64</numerusform>
            <numerusform>%n tekens, gewoonlijk 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>In de sleutelbos</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Eerder opgeslagen</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Opgeslagen en teruggelezen</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Sindsdien niet teruggelezen</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Wordt opgeslagen</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Alleen in dit venster</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Verloren bij sluiten</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Niet in de sleutelbos</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>Staat in dit venster</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Hier niet bewaard</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Opgeslagen voor andere sleutels</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>Hiervoor niet gebruikt</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Nog niets opgeslagen</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast accepteert ze</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Aangemeld om %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast weigert ze</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>Zegt niet welke van de twee, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Navragen bij Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Geen antwoord van Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Niet geprobeerd bij Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>Nog nodig op deze pagina: sleutels die kunnen kloppen.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>De Client ID ontbreekt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Wachten op de sleutelbos…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Het Client Secret ontbreekt.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>Het Client Secret is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>Het secret staat alleen in dit venster.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>Het secret staat alleen in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>Nog nodig op deze pagina: sleutels die Mimecast accepteert.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>Het automatisch controleren is gestopt.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>Het automatisch controleren is gestopt, vanwege een andere oorzaak.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>Het automatisch controleren is gestopt, omdat Mimecast een langere pauze wil.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>“%1” is nu geslaagd. Hier blijft dit over.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Om %1 was dit nog steeds zo.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>Er is een andere oorzaak gevonden. Die wordt op een andere plaats opgelost.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>Er is een andere oorzaak gevonden.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>Het automatisch controleren is na vijf minuten gestopt.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Opgelost: de controle is om %1 geslaagd.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Navragen bij Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Livecontroles, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Opnieuw controleren over %1 s, uiterlijk tot %2.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Corrigeer wat is gemarkeerd en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Alle andere uitschakelen</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Dit vakje inschakelen</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Kijk hier</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Niets bewaard</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>De validatiesessie ervan is intussen opnieuw begonnen of afgetekend.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Sluit de configuratie daar eerst.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>De configuratie is er nog: het clientsecret ervan kon niet uit de sleutelbos worden verwijderd. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Het clientsecret staat nog in de sleutelbos. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast beperkt hoe vaak er iets mag worden gevraagd. Verder over %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast wil een pauze van %1, en dat is langer dan er tijd is.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>Wachten tot de aantallen vaststaan</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>Het incident is er. Als de aantallen drie keer achter elkaar gelijk blijven, is de uitkomst bekend.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Vraag uw CST nu om het bericht te verwijderen.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Vraag %1 nu om het bericht te verwijderen.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>Wachten op de verwijdering</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>U kunt intussen andere pagina’s bekijken. Het volgen gaat door.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>Het volgen is onderbroken</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Volg verder: wat er intussen is gebeurd, wordt alsnog gevonden.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Gereed om te volgen</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Start het volgen en vraag uw CST daarna om het bericht te verwijderen. Bij Mimecast wordt alleen gelezen.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Volgen gestart</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Incident verschenen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Tellen wat wordt verwijderd</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>Wachten op een incident</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Gestart om %1, al %2 bezig. Eindigt uiterlijk om %3.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Volgende controle over %n seconde.</numerusform>
            <numerusform>Volgende controle over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Navragen bij Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Begonnen: %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Gevolgd van %1 tot %2, %3 lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>Intussen %n incident van andere berichten.</numerusform>
            <numerusform>Intussen %n incidenten van andere berichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Naar die stap</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 kopie gevonden</numerusform>
            <numerusform>%1 kopieën gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Tot nu toe %1 verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 kopie verwijderd</numerusform>
            <numerusform>%1 kopieën verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>%1 mislukt, %2 teruggezet</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Er staat een tab, een regeleinde of een ander onzichtbaar teken in. Verwijder dat.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Dit is langer dan %n teken. Kort het in.</numerusform>
            <numerusform>Dit is langer dan %n tekens. Kort het in.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>“%1” kan geen deel zijn van een e-mailadres.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Het domein achter de @ ontbreekt.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>Het domein achter de @ is niet compleet: er staat geen punt in.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>Er staat een punt te veel achter de @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Een deel van het domein achter de @ begint of eindigt met een koppelteken. Dat kan bij een domein niet.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>Er staat een spatie in. Een e-mailadres heeft geen spaties.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>De @ ontbreekt.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>Er staat meer dan één @ in. Voer één adres in.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>De naam voor de @ ontbreekt.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>Er staat een punt te veel voor de @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>De naam voor de @ is langer dan %n teken.</numerusform>
            <numerusform>De naam voor de @ is langer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Dit lijkt een Client Secret. Dat hoort alleen op de pagina Sleutels en wordt hier niet bewaard.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Kies een van de aangeboden mogelijkheden.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>%1 van %2 voltooid.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Nog te doen: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Kies een antwoord. Dat bepaalt welke stappen u nodig hebt.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Het station of de netwerkmap met “%1” is er op dit moment niet. Maak er weer verbinding mee.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>“%1” is niet de naam van een configuratie. Een naam bevat alleen de letters a tot z, cijfers en koppeltekens.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Het bestand “%1” is beschadigd of is geen configuratie. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Het bestand “%1” kan niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Het bestand “%1” is te groot voor een configuratie. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Het bestand “%1” is door een nieuwere versie van dit programma geschreven. Open het met die versie. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>De configuratie kan niet worden opgeslagen in “%1”. %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>De map met configuraties, “%1”, kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>Er is geen configuratie “%1”.</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Het beschadigde bestand “%1” kan niet apart worden gezet. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>De configuratie is in een ander venster geopend: %1 op %2, proces %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>De configuratie wordt misschien net in een ander venster geopend. Probeer het over enkele seconden opnieuw.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>De configuratie kan daar niet voor andere programma’s worden vergrendeld.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>De configuratie bevat te veel tekst. Kort die in.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Het bestand “%1” kan niet worden verwijderd. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Vul “%1” in. Latere stappen en het rapport hebben dit nodig.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Het bestand van deze configuratie was buiten dit programma om beschadigd. Het is hernoemd naar “%1”, en uw invoer is in een nieuw bestand opgeslagen.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Het bestand van deze configuratie, “%1”, was buiten dit programma om verwijderd. Uw invoer is in een nieuw bestand opgeslagen.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>In de browser openen ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>%1 in de browser openen</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>nog niet ingevoerd</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Tip:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Opmerking:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Voer deze stappen uit en klik dan op Klaar. Zonder deze stappen kan Active Response niet werken.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Echte website openen ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Echte website %1 in de browser openen, buiten de oefening</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 hoort niet bij de oefening.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Indeling van de uitvoer: %1 (standaard: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>De tekst kleuren: auto, always of never (standaard: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>Er is geen kleur “%1”.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>Er is geen indeling “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>“%1” wordt hier niet verwacht.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>Er is geen optie “--%1”.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Zie %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Onjuist gebruik of onjuiste invoer.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>Het werk kon niet worden gedaan: geen sleutelbos, een bestand dat niet kan worden geschreven, geannuleerd, …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Argumenten:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Voorbeelden:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Afsluitstatus:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>Bij --%1 hoort een aantal seconden, van 1 tot en met %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help toont de opties, voorbeelden en afsluitstatus ervan; --version toont de versie.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Geef een opdracht op.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Mogelijk zijn: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>De standaardinvoer kan niet worden gelezen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Het secret is langer dan %n byte. Het is niet gebruikt.</numerusform>
            <numerusform>Het secret is langer dan %n bytes. Het is niet gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>Het secret is niet in UTF-8, maar misschien in UTF-16. Het is niet gebruikt.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Er kan niet naar de standaarduitvoer worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Deze taal gebruiken, bijvoorbeeld “nl” of “de” (standaard: die van het systeem). JSON blijft zoals het is.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>Er is geen taal “%1”.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>Het bericht is verwijderd</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Alles wat is geïdentificeerd, is verwijderd. Arctic Wolf heeft dus werkende aanmeldgegevens, en de rol heeft %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>Slechts een deel is verwijderd</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf heeft Mimecast bereikt, en een deel van wat is geïdentificeerd, is verwijderd; de rest is er nog.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Er is niets verwijderd</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>Er is een incident voor het bericht, maar daarvoor is niets verwijderd.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>Niets verwijderd, alleen gemeld</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>Er is een incident voor het bericht, maar dat is alleen een melding: daarvoor is niets verwijderd.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>Het bericht is teruggezet</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>Het bericht is in een postvak teruggezet, dus de verwijdering is niet blijvend.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>Er is geen incident voor dit bericht</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>De uitkomst kon niet worden vastgesteld</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Het navragen bij Mimecast is niet tot het einde gelukt, of de aantallen zeggen het niet. Of de verwijdering is gelukt, is onbekend. Dat betekent niet dat er iets mis is met het bericht of de verwijdering.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>Het volgen is gestopt</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>Of de verwijdering werkt, is nog onbekend. U kunt op elk moment verdergaan; wat er intussen is gebeurd, wordt alsnog gevonden.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Zet in de instellingen van %2 de optie %3 op %4. Herhaal daarna de test.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Ga in de Mimecast-console na wie het heeft teruggezet, en waarom. Herhaal daarna de test met een nieuw bericht.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Voer de livecontroles uit: die zeggen wat in de weg staat. Volg daarna verder.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Als Mimecast antwoordt, bekijk het incident dan samen met uw CST in de console van Mimecast.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Volg verder wanneer uw CST zover is.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>Dit is gezien met andere aanmeldgegevens of bij een andere gateway en telt dus niet voor de huidige.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>Met welke aanmeldgegevens dit is gezien, is onbekend, omdat een eerdere versie van dit programma heeft gevolgd. Het telt dus niet.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>onbekend aantal</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>%1 geïdentificeerd · %2 verwijderd · %3 mislukt · %4 teruggezet</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Er staat geen tekst in.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>Dit is een bestand in de eigen indeling van Outlook. Sla het bericht op als .eml, of kopieer de internetheaders en plak ze hier.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>Dit is geen bericht: er zijn geen headers. Open het .eml-bestand van het bericht, of plak de internetheaders of de Message-ID.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>De Message-ID ontbreekt erin. Kopieer alle internetheaders van het bericht, niet alleen afzender en onderwerp.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>De Message-ID is langer dan %n teken; zo’n lange volgt dit programma niet. Gebruik een ander bericht.</numerusform>
            <numerusform>De Message-ID is langer dan %n tekens; zo’n lange volgt dit programma niet. Gebruik een ander bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast heeft steeds geantwoord en geen incident voor dit bericht genoemd.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Voer in de portal van Arctic Wolf Client ID en Client Secret opnieuw in: misschien staan daar andere, of geen.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Selecteer %1 in de rol en sla de rol op: zonder die machtiging weigert Mimecast de verwijdering.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Zorg dat %2 is ingeschakeld en dat %3 daar op %4 staat.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Vraag uw CST welke Message-ID is verwijderd, en wanneer: misschien was het een andere, of nog geen.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Zet %3 van %2 op %4 en herhaal daarna de test.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Ga na of %2 een connector naar uw mailsysteem heeft: zonder connector kan Mimecast de postvakken niet bereiken.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Plaats een nieuw bericht in het postvak en herhaal de test: het huidige bericht is misschien eerder al verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Ga na of %2 een connector naar elk van uw mailsystemen heeft: anders kan Mimecast niet alle postvakken bereiken.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Plaats een nieuw bericht in de postvakken en herhaal de test: misschien heeft iemand het huidige bericht verplaatst of verwijderd.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Technische details</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Technische details van “%1”</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionPathView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: a station on the way and how it is, for example &quot;This computer: passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <extracomment>Button</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>Kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>technische details</translation>
    </message>
</context>
<context>
    <name>widgets::Fold</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: &quot;8 passed: connection, clock&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>Technische details</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Gekopieerd. Het wachtwoord wordt over %n seconde van het klembord verwijderd.</numerusform>
            <numerusform>Gekopieerd. Het wachtwoord wordt over %n seconden van het klembord verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Het staat niet meer op het klembord. U kunt het opnieuw kopiëren totdat u het venster sluit.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Lengte van het wachtwoord</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Genereren en kopiëren</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Opnieuw kopiëren</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>Ander wachtwoord</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Verkleinen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Oefenconsole: klik op wat is gemarkeerd.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>“%1” openen</translation>
    </message>
</context>
</TS>
