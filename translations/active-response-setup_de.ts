<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>Das Gateway antwortet über eine vertrauenswürdige Verbindung</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>Die Uhr dieses Computers geht richtig</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Sie weicht höchstens fünf Minuten von der Uhr bei Mimecast ab.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast akzeptiert Client ID und Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Sie gehören zusammen und sind gültig.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>Die Anwendung hat das Produkt %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>Produkt für das Konto</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast beantwortet die Anfragen der Anwendung zum Konto.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>Die Rolle kann das Konto lesen</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>Das Konto ist für Active Response lizenziert</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>%1 und %2 gehören zu seinen Paketen.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>Die Anwendung hat das Produkt %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>Produkt für Bedrohungen</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast beantwortet die Anfragen der Anwendung zu Bedrohungen.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Die Rolle kann %7 lesen</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>Vorfälle lesen</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>Frühere Vorfälle lassen sich auflisten.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>E-Mails löschen</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>In einer Validierungssitzung war eine Löschung erfolgreich.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>Die Rolle hat nicht mehr als nötig</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>minimale Rechte</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>Was darüber hinaus versucht wurde, hat Mimecast abgelehnt.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Dieser Computer kann %1 nicht finden.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Dieser Computer kann das Gateway nicht finden.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>Der Name lässt sich nicht auflösen. Stellen Sie sicher, dass dieser Computer online ist, nötigenfalls im Firmennetz oder VPN, und dass sein DNS-Server Namen im Internet kennt. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>Das Gateway weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Wahrscheinlich ist eine Firewall auf dem Weg die Ursache. Lassen Sie HTTPS (Port 443) von diesem Computer zum Gateway freigeben und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>Das Gateway antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Vielleicht verwirft eine Firewall die Verbindung stillschweigend, oder das Netzwerk ist langsam. Lassen Sie HTTPS (Port 443) von diesem Computer zum Gateway freigeben und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Prüfen Sie erneut. Wenn es jedes Mal geschieht, beendet etwas auf dem Weg die Verbindung: Bitten Sie die Zuständigen für die Firewall, HTTPS zum Gateway unverändert durchzulassen.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Der Proxy %1, den dieser Computer verwenden soll, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>Der Proxy, den dieser Computer verwenden soll, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Kontrollieren Sie den Proxy in den Netzwerkeinstellungen dieses Computers und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Tragen Sie beides in die Proxy-Einstellungen dieses Computers ein; auch der Assistent kann danach fragen. Prüfen Sie dann erneut. Es sind nicht Ihre Zugangsdaten bei Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>Der Proxy %1 lässt diesen Computer nicht zu %2 durch.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>Der Proxy lässt diesen Computer nicht zum Gateway durch.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Fragen Sie die Zuständigen für den Proxy, ob er den Hostnamen des Gateways über HTTPS (Port 443) zulässt und erreicht. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>Das Zertifikat des Gateways wurde von „%1“ ausgestellt. Dieser Computer vertraut dem Aussteller nicht.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Gateways nicht.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Es sieht nach TLS-Inspektion aus: Eine Firewall oder ein Proxy öffnet verschlüsselte Verbindungen und sieht hinein. Lassen Sie das Gateway davon ausnehmen oder die Zertifizierungsstelle der Inspektion auf diesem Computer installieren und prüfen Sie dann erneut. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Das Zertifikat von %1 ist nach dem Datum dieses Computers nicht gültig.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>Das Zertifikat des Gateways ist nach dem Datum dieses Computers nicht gültig.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Kontrollieren Sie zuerst Datum und Uhrzeit dieses Computers: Bei einer falschen Uhr erscheint jedes Zertifikat als abgelaufen. Prüfen Sie dann erneut. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Wer für %1 antwortet, hat ein Zertifikat für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>Wer antwortet, hat ein Zertifikat für einen anderen Namen als den des Gateways.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Etwas auf dem Weg antwortet anstelle des Gateways, oder der Name führt zum falschen Server. Fragen Sie die Zuständigen für das Netzwerk und prüfen Sie dann erneut. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Mit %1 kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>Mit dem Gateway kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Etwas auf dem Weg beherrscht TLS nicht oder nur in einer veralteten Version. Bitten Sie die Zuständigen für die Firewall, HTTPS zum Gateway unverändert durchzulassen, und prüfen Sie dann erneut. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Anstelle einer Antwort von %1 kam eine Webseite.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>Anstelle einer Antwort des Gateways kam eine Webseite.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>Wahrscheinlich hat die Anmeldeseite eines Gastnetzes oder die Sperrseite eines Filters geantwortet. Melden Sie sich in einem Browser beim Netzwerk an oder lassen Sie das Gateway im Filter freigeben und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Die Antwort verweist auf eine andere Adresse, %1. Dem Verweis wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>Die Antwort verweist auf eine andere Adresse. Dem Verweis wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>Die Gateways von Mimecast tun das nicht, also liegt es an etwas auf dem Weg. Melden Sie sich in einem Browser beim Netzwerk an, falls es das verlangt, oder lassen Sie das Gateway freigeben und prüfen Sie dann erneut. An die andere Adresse wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 ist eine Adresse der älteren API 1.0, die andere Schlüssel erwartet.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>Dies ist eine Adresse der älteren API 1.0, die andere Schlüssel erwartet.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Wählen Sie ein Gateway der API 2.0: %4, das alle Regionen bedient, oder das für das Vereinigte Königreich oder die USA. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 antwortet, steht aber nicht auf der Gateway-Liste von Mimecast.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Diese Adresse steht nicht auf der Gateway-Liste von Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Wählen Sie eines der drei auf der Liste; %4 bedient alle Regionen. Behalten Sie ein anderes nur, wenn Mimecast es Ihnen genannt hat und es auf services.mimecast.com endet.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast begrenzt die Zahl der Anfragen und verlangt %1 Pause.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast begrenzt die Zahl der Anfragen, und die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Prüfen Sie erneut, wenn die Pause vorbei ist. Was Sie eingerichtet haben, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>Beim Dienst von Mimecast liegt eine Störung vor (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>Beim Dienst von Mimecast liegt eine Störung vor.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Ihre Einrichtung kann in Ordnung sein: Warten Sie einige Minuten und prüfen Sie dann erneut. Wenn die Störung anhält, nennen Sie dem Support von Mimecast die Anfrage-ID aus den technischen Details.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>Dies ließ sich nicht feststellen: Die Antwort von Mimecast ist von einer Art, die dieses Programm nicht kennt (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>Dies ließ sich nicht feststellen: In der Antwort von Mimecast fehlt, was dieses Programm sucht.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Prüfen Sie erneut. Wenn es so bleibt, nennen Sie dem Support von Mimecast die Anfrage-ID aus den technischen Details.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>Die Antwort ist größer als jede, die Mimecast gibt, und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Vielleicht hat etwas anderes als Mimecast geantwortet. Sehen Sie nach, ob das richtige Gateway gewählt ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast akzeptiert die Client ID mit diesem Client Secret nicht.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Das sieht nach Schlüsseln der älteren API 1.0 aus.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response braucht die API 2.0: eine Client ID und ein Client Secret der Anwendung, die Sie dort hinzufügen. Geben Sie diese beiden ein.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>Es gibt kein Client Secret, mit dem geprüft werden kann.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>Der Schlüsselbund mit dem Client Secret ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut. Ohne Schlüsselbund kann der Assistent das Client Secret behalten, solange er geöffnet ist, und die Befehlszeile liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>Der Anwendung fehlt das Produkt %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>Der Anwendung fehlt ein Produkt.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>Produkte lassen sich nicht mehr ändern, sobald eine Anwendung gespeichert ist. Erstellen Sie eine neue Anwendung mit %5 und %6, generieren Sie neue Schlüssel und verwenden Sie diese. Achten Sie auf den Namen: %7 ist ein anderes Produkt und nicht das richtige. Die Rolle kann bleiben, wie sie ist.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>Der Rolle fehlt %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>Der Rolle fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast lehnt diesen Vorgang ab. Öffnen Sie die Rolle, wählen Sie %8 aus und speichern Sie die Rolle. Prüfen Sie dann erneut, und später noch einmal, falls sich nichts geändert hat: Wie lange es dauert, bis eine geänderte Rolle wirkt, ist nicht dokumentiert. Die Anwendung und ihre Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>Der Anwendung fehlt das Produkt %1 oder ihrer Rolle fehlt %2. Die Antwort von Mimecast verrät nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>Der Anwendung fehlt ein Produkt oder ihrer Rolle eine Berechtigung. Die Antwort von Mimecast verrät nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Sehen Sie sich zuerst die Rolle an, denn sie lässt sich ändern: Sie braucht %8. Speichern Sie die Rolle und prüfen Sie erneut, und später noch einmal, falls sich nichts geändert hat. Wenn das nicht hilft, sehen Sie sich die Produkte der Anwendung an: Sie lassen sich nach dem Speichern nicht mehr ändern, ein fehlendes erfordert also eine neue Anwendung und neue Schlüssel.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>Die Rolle hat auch %1, was Active Response nicht braucht.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>Die Rolle hat mehr, als Active Response braucht.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Active Response funktioniert trotzdem. Damit es nicht mehr als nötig bekommt, öffnen Sie die Rolle, wählen Sie alle Anwendungsberechtigungen außer %8 ab und speichern Sie die Rolle.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>Die Pakete des Kontos enthalten %1 nicht.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>Die Pakete des Kontos enthalten nicht alles, was nötig ist.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response braucht einen Mimecast-Plan, der dies enthält. Bitten Sie die Kundenbetreuung von Mimecast, es hinzuzufügen, und prüfen Sie dann erneut. Rolle, Anwendung und Schlüssel können bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>Dies ist ein Konto vom Typ Cloud Integrated, in dem die Vorgänge von Active Response nicht funktionieren.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response braucht ein Konto vom Typ Cloud Gateway, das Mimecast auch %1 nennt. Fragen Sie die Kundenbetreuung von Mimecast und Ihr Concierge Security Team, welcher Weg Ihnen offensteht.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>Die Uhr dieses Computers geht %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>Die Uhr dieses Computers weicht von der bei Mimecast ab.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Lassen Sie die Uhr dieses Computers von einem Zeitserver im Internet stellen und prüfen Sie dann erneut. Sonst sind die Zeiten im Bericht falsch, und bei größerer Abweichung scheitern verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>Es ist alles in Ordnung. Vereinbaren Sie die Validierung mit Ihrem Concierge Security Team (CST); dessen Testlöschung zeigt, ob die Rolle %9 hat.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>Die Prüfungen wurden abgebrochen, bevor diese beendet war.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Prüfen Sie erneut, wann immer Sie möchten. Bei Mimecast wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Noch ist nicht alles geprüft, worauf es ankommt.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>1 Prüfung lieferte kein Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n Prüfung lieferte kein Ergebnis.</numerusform>
            <numerusform>%n Prüfungen lieferten kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>%1 von %n Prüfung bestanden.</numerusform>
            <numerusform>%1 von %n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Bereit für den Test mit Ihrem CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Bereit, mit 1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Bereit, mit %n Warnung</numerusform>
            <numerusform>Bereit, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>Als Nächstes folgt der Test mit Ihrem CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 Problem zu beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n Problem zu beheben</numerusform>
            <numerusform>%n Probleme zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response kann noch nicht funktionieren.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>Die Prüfungen wurden vorzeitig abgebrochen</translation>
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
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>gegenüber Mimecast %1 vor</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>gegenüber Mimecast %1 nach</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 antwortet über den Proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>In einer Validierungssitzung war eine Löschung erfolgreich: Vorfall %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Nicht geprüft, weil eine andere Prüfung nicht bestanden wurde.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Nicht geprüft: wartet auf „%1“.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>Die Rolle kann E-Mails löschen (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>Mimecast sagt nicht, ob die ID oder das Secret falsch ist oder ob die Anwendung deaktiviert oder noch nicht aktiv ist: Bei einer neuen kann das einige Minuten dauern. Warten Sie und prüfen Sie erneut, oder kopieren Sie beide noch einmal aus demselben Dialog. Wenn das Secret verloren ist, öffnen Sie die Anwendung in Mimecast dort, wo Sie sie hinzugefügt haben, generieren Sie ihre Schlüssel neu und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Geben Sie das Client Secret ein. Mimecast zeigt ein Secret nur einmal: Wenn es verloren ist, öffnen Sie die Anwendung in Mimecast dort, wo Sie sie hinzugefügt haben, und generieren Sie ihre Schlüssel neu.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>Lässt sich nicht prüfen, ohne E-Mails zu löschen; die Validierung mit Ihrem CST zeigt es.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Ausgeben, was sich von einem Bericht zum anderen geändert hat, das Schlechteste zuerst.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>Der frühere Bericht.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>Der spätere Bericht.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>Etwas hat sich geändert.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Geben Sie zwei Berichte an.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Eine Ursache erklären, die eine Prüfung oder ein Bericht nennt: was sie bedeutet, was zu tun ist und wo. Ohne Ursache alle auflisten. Mimecast wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>Der Eintrag „cause“ in einem Bericht.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>Die Ursache ist erklärt.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Geben Sie eine Ursache an.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>Es gibt keine Ursache „%1“.</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>Die dokumentierte Anleitung ausgeben.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>Die Anleitung ist ausgegeben.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>Nur einen Abschnitt ausgeben: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>Es gibt keinen Abschnitt „%1“.</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Geben Sie entweder --setup an oder --client-id mit --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Geben Sie --client-id mit --secret-stdin an, oder --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Leerraum um die Client ID wurde weggelassen.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file gilt nur für Loopback-Adressen.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 endet nicht auf .json, .html, .pdf oder .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Leerraum um das Client Secret wurde weggelassen.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Diese Client ID verwenden, zusammen mit --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Das Client Secret aus der ersten Zeile der Standardeingabe lesen oder auf einem Terminal danach fragen.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Eine gespeicherte Einrichtung verwenden, mit dem Client Secret aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Dieses Gateway abfragen: global, uk, us oder eine Adresse (Vorgabe: das der Einrichtung, sonst global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Auch diesen Zertifizierungsstellen vertrauen; nur für Loopback-Adressen.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Nach so vielen Sekunden beenden.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Auch den Bericht schreiben: .json, .html, .pdf oder .md. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>Warten auf den Schlüsselbund; vielleicht muss er entsperrt werden.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Den Bericht einer Einrichtung oder eines früheren Berichts in eine Datei schreiben. Sobald die Validierungssitzung einer Einrichtung abgenommen ist, gilt der Bericht vom Zeitpunkt der Abnahme.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>Der Name einer Einrichtung, wie ihn „setups list“ zeigt.</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>Die Datei eines früheren Berichts.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>Er ist geschrieben, aber die Prüfsumme des früheren Berichts stimmt nicht.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Diese Datei schreiben; .json, .html, .pdf oder .md bestimmt das Format. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Namen, Adressen und Kennungen durch Pseudonyme ersetzen.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Geben Sie eine Einrichtung oder einen Bericht an.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Geben Sie mit --output an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>„%1“ endet weder auf .json noch auf .html, .pdf oder .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>„%1“ ist der Bericht selbst.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1: Die Prüfsumme stimmt nicht: Dieser Bericht wurde nach dem Schreiben geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>Es wird nichts geschrieben: Mit Pseudonymen bekäme er eine neue Prüfsumme und sähe unversehrt aus.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>Es gibt keine gespeicherten Einrichtungen.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Geben Sie „y“ ein, um sie zu löschen; bei jeder anderen Eingabe bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>Es wurde nichts gelöscht. Stimmen Sie mit --yes zu.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>Warten auf den Schlüsselbund. Suchen Sie nach einem Systemfenster, das nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>Die Einrichtung „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>Die gespeicherten Einrichtungen auflisten, anzeigen oder löschen.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Alle, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>Was eingegeben wurde und was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>Die Einrichtung und ihr Secret im Schlüsselbund löschen.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>Der Name der Einrichtung, wie ihn list zeigt.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Ohne Rückfrage löschen.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Geben Sie list, show NAME oder delete NAME an.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Die Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait erwartet eine Zeit mit Einheit, von 1s bis 24h, zum Beispiel 90s oder 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Live prüfen, ob ein Mimecast-Mandant für Active Response eingerichtet ist. Bei Mimecast wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Nichts ist fehlgeschlagen, und alles Entscheidende ließ sich feststellen.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Eine Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Nichts ist fehlgeschlagen, aber etwas Entscheidendes ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>Nur diese Prüfung ausführen, und was sie voraussetzt. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Bis alles bereit ist, so lange immer wieder prüfen: zum Beispiel 90s, 5m oder 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Geben Sie die Nachricht mit --message-id an.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>„%1“ ist keine Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since erwartet einen vergangenen Zeitpunkt, zum Beispiel 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>Die Validierungssitzung dieser Einrichtung ist abgenommen. Beginnen Sie im Assistenten eine neue.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Was beobachtet wird, wird vorerst nicht in der Einrichtung gespeichert. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Die Nachricht mit dieser Message-ID beobachten, die gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Vorfälle ab diesem Zeitpunkt berücksichtigen, zum Beispiel 2026-11-24T08:00:00Z (Vorgabe: vor fünf Minuten).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Alle S Sekunden abfragen, von 1 bis 300 (Vorgabe: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Nur lesend auf den Vorfall warten, den die Testlöschung einer Nachricht durch das CST auslöst. Bei Mimecast wird nichts geändert.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>Die Beobachtung endete anders.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Aus einem Terminal oder Skript prüfen, ob Mimecast für Active Response eingerichtet ist.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Live prüfen, ob ein Mimecast-Mandant für Active Response eingerichtet ist.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Auf den Vorfall warten, den die Testlöschung durch das CST auslöst.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Den Bericht einer Einrichtung oder eines früheren Berichts in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Ausgeben, was sich von einem Bericht zum anderen geändert hat.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Eine Ursache erklären: was sie bedeutet, was zu tun ist und wo.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>Nach der Konsole mit dieser Schaltfläche vorgehen: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>Es gibt keine Schaltfläche „%1“.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n Unterschied, und zwar zum Schlechteren.</numerusform>
            <numerusform>%n Unterschiede, einige davon zum Schlechteren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n Unterschied, nicht zum Schlechteren.</numerusform>
            <numerusform>%n Unterschiede, keiner davon zum Schlechteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Client-Secret entfernen</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>Das Client-Secret dieser Einrichtung von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Das Client-Secret von %1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast zeigt es nicht noch einmal. Ohne das Client-Secret können Sie weder die Live-Prüfungen noch die Validierungssitzung durchführen, und wenn Arctic Wolf es noch nicht hat, müssen Sie neue Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Das Secret wird aus dem Schlüsselbund entfernt …</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Suchen Sie nach einem Systemfenster, das nach Ihrem Passwort fragt. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>Das Secret ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>Das Secret ist noch im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>Änderungen seit dem früheren Bericht</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>Der simulierte Mandant auf diesem Computer, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Global: mit Ausfallsicherung zwischen Regionen</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Vereinigtes Königreich: Daten bleiben dort, keine Ausfallsicherung</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>USA: Daten bleiben dort, keine Ausfallsicherung</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Andere Adresse</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Einen Moment. Der Text wird erstellt …</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>Der Proxy hat Ihre Eingabe abgelehnt</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>Er sagt nicht, ob der Benutzername oder das Passwort falsch ist.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>Er nennt sich „%1“.</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>Dies sind nicht Ihre Zugangsdaten bei Mimecast. Sie gehen nur an diesen Proxy, bleiben im Arbeitsspeicher, bis Sie das Programm schließen, und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… und %n weiterer Punkt, siehe Bericht</numerusform>
            <numerusform>… und %n weitere Punkte, siehe Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Übungsbericht %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Neuen Bericht speichern …</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Dieser Bericht wurde nach dem Schreiben geändert oder beschädigt</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>Seine Prüfsumme stimmt nicht. Was darin steht, entspricht vielleicht nicht dem, was beobachtet wurde.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>Der geöffnete Bericht</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Geöffneter Bericht</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Prüfungen mit den Zugangsdaten des Kunden erneut ausführen</translation>
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
        <translation>Mimecast wird abgefragt …</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Dies ist nicht die Client ID aus dem Bericht; dort lautet sie %1. Sie können die Prüfungen trotzdem ausführen.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>Sie werden nur für diese Prüfungen verwendet, im Arbeitsspeicher dieses Fensters gehalten und beim Schließen gelöscht. Die Prüfungen lesen nur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen ausführen</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>Der neue Bericht</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Neuen Bericht speichern</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Der neue Bericht wird gespeichert …</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>Der neue Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>Der neue Bericht ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>Die Eingaben und %n erledigter Schritt dieser Einrichtung werden von diesem Computer entfernt.</numerusform>
            <numerusform>Die Eingaben und %n erledigte Schritte dieser Einrichtung werden von diesem Computer entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>Die Datei „%1“ wird von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>Auch das zugehörige Client-Secret wird entfernt. Mimecast zeigt es nicht noch einmal: Wenn Arctic Wolf es noch nicht hat, brauchen Sie neue Schlüssel.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Einrichtung löschen</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Die Einrichtung von %1 löschen?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>Dies lässt sich nicht rückgängig machen. Bei Mimecast und Arctic Wolf ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>Aus dieser Pipe kommt nichts mehr, und sie endet nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Der Ordner „%1“ gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>Der Ordner kann dort nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Es gibt kein Übungsszenario „%1“.</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>Der simulierte Mandant kann auf diesem Computer nicht starten: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Führt durch die Einrichtung von Mimecast für Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>Mit einem simulierten Mandanten üben; mimecast-sandbox --list nennt die Szenarien.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us oder eine Adresse.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Eine weitere vertrauenswürdige Zertifizierungsstelle; nur für Loopback-Adressen.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Die zu öffnende Einrichtung.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Geben Sie höchstens eine Einrichtung an.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>Klicken Sie im Navigationsmenü auf %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>Klicken Sie bei der Integration %1 auf %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>Geben Sie auf der Seite %1 im Abschnitt %2 einen Namen für die API-Anwendung ein.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>%1 lässt sich nach dem Speichern nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Angaben ausfüllen</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>Aktivieren Sie bei %1 die Kontrollkästchen dieser beiden Produkte und klicken Sie dann auf %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>%1 lassen sich nach dem Speichern nicht mehr ändern: Ein vergessenes Produkt erfordert eine neue Anwendung und neue Schlüssel.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Es gibt auch ein Produkt namens %1. Es ist das falsche.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>Wählen Sie bei %1 die Rolle aus, die Sie erstellt haben.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Geben Sie eine Beschreibung für die API-Anwendung ein.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>Geben Sie auf der Seite %1 im Abschnitt %2 die Person oder die Gruppe ein, an die sich Mimecast bei Bedarf wendet.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Zum Beispiel das Team, das die API-Anwendung konfiguriert.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast empfiehlt eine Gruppe statt einer einzelnen Person.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Kontakte eingeben</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Geben Sie die E-Mail-Adresse dieses technischen Kontakts ein.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>Die Adresse muss in Ihrem Mimecast-Verzeichnis vorhanden sein.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Klicken Sie auf %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Lassen Sie den Dialog, der sich öffnet, so stehen und gehen Sie hier zur nächsten Seite: Mimecast zeigt das %1 nur einmal.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API-Anwendung</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>API-Anwendung erstellen</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>Arctic Wolf meldet sich als diese Anwendung an. Am Ende generiert Mimecast ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Neue Anwendung anlegen</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>neue Anwendung</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Klicken Sie auf den Tab %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Lesen Sie die rechtlichen Bedingungen und aktivieren Sie dann das Kontrollkästchen %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>Wählen Sie bei %1 die Option %2 aus.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>Geben Sie im Feld %1 einen Namen für die Rolle ein.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>Geben Sie im Feld %1 eine Beschreibung ein, die sagt, wofür die Rolle da ist.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>Wählen Sie im Abschnitt %1 alle Berechtigungen außer diesen drei ab:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>Die Live-Prüfungen zeigen, ob eine %1-Berechtigung fehlt, und suchen nach einigen, die zu viel sind. %2 wird bei der Validierung mit Ihrem CST nachgewiesen.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Klicken Sie auf die E-Mail-Adresse des Dienstkontos, das Sie erstellt haben.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API-Rolle</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>API-Rolle erstellen</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>Die Anwendung von Arctic Wolf bekommt eine eigene Rolle: drei Berechtigungen, mehr nicht.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Rolle erstellen</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>Wählen Sie im Abschnitt %1 die Option %2 aus.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Berechtigungen festlegen</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Suchen Sie die neue Rolle in der Liste und klicken Sie auf ihren Namen.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Dienstkonto hinzufügen</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Auswählen: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Nicht auswählen: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Dieses nicht</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>Kopieren Sie im Dialog %1 die %2 und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Beide Werte hier einfügen</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Kopieren Sie das %1 und fügen Sie es hier ein, damit es an einen sicheren, verschlüsselten Ort kommt.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Nur dieses eine Mal ist das %1 verfügbar.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Ein Konto der Art %1 braucht für neue Schlüssel eine neue Anwendung.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Es kann einige Minuten dauern, bis eine neue Anwendung aktiv ist. Bis dahin akzeptiert Mimecast ihre Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Schlüssel sicher aufbewahren</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast zeigt das %1 nur einmal. Lassen Sie den Dialog geöffnet, bis diese Seite sagt, dass Sie ihn schließen können.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>Sie geben beide Werte später an Arctic Wolf.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Mimecast einrichten</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>Konfigurieren Sie auf der Seite %1 die Einstellungen.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Name der Integration</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Nehmen Sie den Namen Ihrer Organisation darin auf, damit er eindeutig ist.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>Die dokumentierte Anleitung führt diese Einstellungen nicht auf. Rechnen Sie mit einem Namen, der %1 und dem %2, und füllen Sie aus, was die Seite sonst noch verlangt.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Wenn Sie später neue Schlüssel generieren, geben Sie sie auch in dieser Integration ein. Bei ähnlichen Integrationen geht das im Portal unter %1, mit %2 am Ende.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Schlüssel an Arctic Wolf übergeben</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Übergeben Sie die Schlüssel im Portal von Arctic Wolf.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Neue Integration anlegen</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>neue Integration</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>Klicken Sie auf dem Tab %1 auf %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API 1.0 entfernen</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>Integration mit API 1.0 entfernen</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>Die neue Integration tritt an die Stelle derjenigen mit API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Entfernen Sie die Integration mit API 1.0. Wie das geht, steht im Dokument %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Tun Sie dies erst, wenn die neue Integration konfiguriert ist.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Integration entfernen</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>Entfernen der Integration</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Wenn Sie von der Mimecast-API-Version 1.0 auf 2.0 umsteigen:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Falls die Einstellungen Ihrer Cloud-Firewall es erfordern, fügen Sie Firewall-Ausnahmen für die IP-Adressen von Arctic Wolf hinzu.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Melden Sie sich auf der Website %1 an.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>Sehen Sie sich im Abschnitt für Ihr Produkt die IP-Adressen an: Alle müssen zugelassen sein.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Wenn Sie keine Ausnahmen brauchen, ist dies bereits erledigt.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Arctic Wolf durchlassen</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Netzwerkzugriff</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Netzwerkzugriff erlauben</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Keine Firewall und keine Adressliste darf Arctic Wolf aussperren.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Wenn %1 unter %2 Ihr Konto einschränken, fügen Sie dort die Adressen von Arctic Wolf hinzu. Geben Sie niemals nur die Adressen von Arctic Wolf ein: Das sperrt Ihre Administratoren aus.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Die Live-Prüfungen laufen auf diesem Computer. Er muss %1 oder das andere von Ihnen gewählte Gateway über HTTPS erreichen.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Bericht aufbewahren</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Sehen Sie sich an, was konfiguriert wurde und was die Prüfungen ergaben, und bewahren Sie den Bericht auf.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Geben Sie die Organisation an, deren Mimecast-Konto Sie einrichten.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Unter diesem Namen erscheint die Einrichtung in der Liste und im Bericht.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Organisation angeben</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Stellen Sie sicher, dass Ihr Mimecast-Plan eine Lizenz für %1 (TTP) %2 enthält.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Mehr über Pläne steht im Dokument %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Bei einem Konto der Art %1 ist es anders. Wenn Sie ein solches haben, fragen Sie Arctic Wolf, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>Was hier %1 heißt, nennt Mimecast auch %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Voraussetzungen klären</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Halten Sie ein Mimecast-Administratorkonto bereit.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>Die Rolle des Administrators braucht %1 und %2 und muss Anwendungsrollen verwalten dürfen.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Stellen Sie sicher, dass der Dienst %1 in der %2 aufgeführt und aktiviert ist.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Mehr dazu steht im Dokument %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>Wenn er aufgeführt, aber nicht aktiviert ist, machen Sie weiter: Die nächste Seite führt Sie durch das Aktivieren.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>Der Dienst braucht außerdem einen Connector. Siehe %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Bereiten Sie die Validierung der Integration vor.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Wenden Sie sich an Ihr CST, das Concierge Security Team von Arctic Wolf, um die Integration zu validieren.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Halten Sie ein Konto oder eine Umgebung bereit, in der Arctic Wolf die gewünschten Reaktionsmaßnahmen validieren kann, ohne jemanden zu stören.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Steigen Sie von der Mimecast-API-Version 1.0 auf 2.0 um?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Umstieg von API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>Nein, es gibt keine Integration mit API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Ja, es gibt eine Integration mit API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Wenn Sie umsteigen, sehen Sie im Dokument %1 nach.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>Sie brauchen es noch nicht. Eine Seite gegen Ende weist Sie noch einmal darauf hin.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Umstieg von API 1.0 angeben</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Alles vorbereiten</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Stellen Sie sicher, dass alles da ist, damit Sie unterwegs nichts aufhält.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Mit dem Dienst Active Response kann Arctic Wolf über Mimecast auf Bedrohungen in Ihren E-Mails reagieren. Die Reaktionsmaßnahme, die Mimecast unterstützt: %1. Mehr dazu steht im Dokument %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>Geben Sie im Abschnitt %1 die E-Mail-Adresse und den globalen Anzeigenamen des Kontos ein.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Eine neue Adresse in der ausgewählten Domain.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Globaler Anzeigename</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Angaben zum Konto eingeben</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Legen Sie ein Passwort fest und bestätigen Sie es.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>Sie können hier eines generieren lassen. Es wird nicht gespeichert: Wenn Sie es noch brauchen, bewahren Sie es in Ihrer Passwortverwaltung auf.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Dienstkonto erstellen</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response bekommt ein Konto, das sonst niemand verwendet.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Neue Adresse anlegen</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>neue Adresse</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Wählen Sie die Domain aus, in der das neue Konto liegen soll.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Wenn %1 noch nicht auf %2 steht:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Sehen Sie sich %1 an. Steht dort bereits %2?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Dort steht bereits %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Dort steht noch nicht %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Sicherstellen, dass %1 auf %2 steht</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>Klicken Sie im Feld %1 auf %2 und wählen Sie dann eine vorhandene lokale Gruppe aus, die die Benachrichtigungen erhält.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Ausgewählte Gruppe</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>Sie können dies leer lassen. Es wird im Bericht vermerkt.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Wenn die Seite eine Schaltfläche %1 hat, klicken Sie darauf: Sonst wird nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Arctic Wolf löscht E-Mails über diesen Mimecast-Dienst.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Stellen Sie sicher, dass der Schalter %1 eingeschaltet ist.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Wenn Ihre Konsole keinen Schalter %1 hat, zeigt sie immer das neue Menü. Machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Stellen Sie den Schalter %1 auf %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>Wählen Sie in der Liste %1 den Eintrag %2 aus.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Test mit Ihrem CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Löschung mit Ihrem CST testen</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Ihr CST, das Concierge Security Team von Arctic Wolf, validiert, dass Active Response funktioniert.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Wenden Sie sich an Ihr CST, um die Integration von Active Response zu validieren.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Test vereinbaren</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Sagen Sie Ihrem CST, welches Konto oder welche Umgebung Sie vorbereitet haben, damit die Validierung niemanden stört.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Sehen Sie zu, wie Ihr CST dort die Reaktionsmaßnahme %1 validiert.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Test beobachten</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Wählen Sie das Mimecast-Gateway, das die Prüfungen verwenden.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>Das globale Gateway bietet Ausfallsicherung zwischen Regionen. Die Gateways für das Vereinigte Königreich und die USA behalten die Daten im Land, ohne Ausfallsicherung.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Gateway wählen</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Live-Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Finden Sie heraus, ob Ihre Konfiguration funktioniert. Bei Mimecast wird nichts geändert.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Führen Sie die Live-Prüfungen aus.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen ausführen</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>Klicken Sie im Navigationsmenü auf %1 und suchen Sie nach %2, in %3 oder in %4. Welche Schaltfläche sehen Sie?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>Ihre Wahl bestimmt, wie die nächsten Schritte aussehen. Zunächst sind es die für %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>Klicken Sie im Navigationsmenü auf %1 und dann auf den Tab %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>Klicken Sie bei der Integration %1 auf %2 und dann auf %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Wenn Mimecast Sie auffordert, den rechtlichen Bedingungen zuzustimmen, lesen Sie sie und stimmen Sie dann zu.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Geben Sie auf der Seite %1 einen Namen für die API-Anwendung ein. Wenn es das Feld %2 gibt, wählen Sie dort %3 aus.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Geben Sie im Abschnitt %1 einen Namen für die API-Anwendung ein. Wenn es das Feld %2 gibt, wählen Sie dort %3 aus.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Aktivieren Sie bei %1 die Kontrollkästchen dieser beiden Produkte.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Geben Sie die Person oder die Gruppe ein, an die sich Mimecast bei Bedarf wendet.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>Geben Sie im Abschnitt %1 die Person oder die Gruppe ein, an die sich Mimecast bei Bedarf wendet.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>Klicken Sie am Ende der Seite auf die Schaltfläche, mit der die Anwendung gespeichert wird.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (vereinfachte Ansicht)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>Kopieren Sie im Dialog mit den Schlüsseln die %1 und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Wenn es verloren ist, öffnen Sie die Anwendung in Mimecast dort, wo Sie sie hinzugefügt haben, und generieren Sie ihre Schlüssel neu.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>Was Sie bei „%1“ eingegeben haben</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>de</translation>
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
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 ist größer als 1 MiB und daher keine Zertifikatsliste.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Einrichtungsassistent</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Mimecast für Arctic Wolf Active Response einrichten und überprüfen</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;Sicherheit;E-Mail;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Führt einen Mimecast-Administrator Schritt für Schritt durch die Einrichtung eines Kontos für Arctic Wolf Active Response und weist mit Live-Prüfungen nach, dass das Eingerichtete funktioniert.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Jeder Schritt mit den genauen Bezeichnungen der Konsole, und die einzugebenden Werte fertig zum Kopieren</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>Das Client-Secret kommt direkt in den Schlüsselbund und wird zurückgelesen, bevor Sie den Dialog von Mimecast schließen</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Rein lesende Prüfungen, die zeigen, was nicht stimmt und zu welchem Schritt Sie zurückkehren müssen</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Ein Bericht als JSON, HTML, PDF oder Markdown, der kein Secret enthält</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Ein simulierter Mandant zum Üben</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>Das Programm ändert und entfernt bei Mimecast nichts. Es wird weder von Mimecast noch von Arctic Wolf hergestellt oder empfohlen; deren Namen sind Eigentum ihrer Inhaber.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>Konto</translation>
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
        <translation>Der Schlüsselbund wird abgefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Kopiert. Wird in %n Sekunde aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. Wird in %n Sekunden aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Das Secret ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Suchen Sie nach einem Systemfenster, das nach Ihrem Passwort fragt.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingegeben</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>nicht mehr auf diesem Computer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Gespeichert. Zum Ersetzen hier einfügen.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Zum Anzeigen halten</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Nur behalten, solange dieses Fenster geöffnet ist</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Gespeichertes Secret für diese Client ID verwenden</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>Im Dialog von Mimecast würden Sie jetzt die beiden Werte finden. Die des simulierten Mandanten können Sie hier eintragen lassen oder kopieren:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Übungsschlüssel eintragen</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Zurück zu den Prüfungen</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Fortlaufend prüfen</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Alle 10 s prüfen, bis die Prüfung bestanden ist, höchstens fünf Minuten lang</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>Hat Arctic Wolf das Secret? Dann braucht dieser Computer es nicht mehr.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>Die Live-Prüfungen und die Validierungssitzung verwenden es noch. Entfernen Sie es danach hier oder in der Liste der Einrichtungen. Mimecast zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Secret entfernen</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Andere Nachricht verwenden</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Diese Nachricht hat mehr als eine Message-ID, was nicht sein sollte. Beobachtet wird die erste. Daneben gibt es %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Ziehen Sie die .eml-Datei der Nachricht hierher, öffnen Sie sie, oder fügen Sie die Internetkopfzeilen oder die Message-ID ein.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>Kopfzeilen oder Message-ID der Nachricht</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Beispielnachricht verwenden</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>Auf diesem Computer ist keines.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>Sie haben es Arctic Wolf übergeben. Behalten Sie es hier, wenn Sie erneut prüfen möchten.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Erst, wenn Arctic Wolf es hat: Mimecast zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Gespeichertes Secret entfernen</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Mit einem früheren Bericht vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Der Bericht wird gespeichert …</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>Der Bericht ist nicht gespeichert</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Bericht an Ihr CST senden</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Eine Seite, und jeder Schritt im Anhang.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Nach Änderungen erneut prüfen</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Sie finden diese Einrichtung weiterhin unter „Einrichtungen“.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Bericht als %1 speichern</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>Zusammenfassung für ein Ticket</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Stand bei der Abnahme</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudonyme statt Namen</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Nach außen weitergeben: Pseudonyme statt Namen, Adressen und Kennungen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Mit einem früheren Bericht vergleichen …</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Neben dem Browser anzeigen</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>Sie können diese Einrichtung hier ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Schließen Sie sie dort und öffnen Sie sie dann hier erneut.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Dies ist eine Vorschau. Was Sie hier eingeben, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Ihre Eingaben sind nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>Ihre Arbeitsumgebung bestimmt, was im Vordergrund bleibt: Klicken Sie mit der rechten Maustaste auf die Titelleiste und wählen Sie es dort aus.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>eine Einrichtung ohne Namen</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>Das Client-Secret ist nicht gespeichert</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Wenn Sie das Fenster jetzt schließen, geht das Client-Secret verloren: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Es ist nur in diesem Fenster vorhanden, und Mimecast zeigt es nicht noch einmal. Bleiben Sie hier und übergeben Sie es zuerst an Arctic Wolf, oder speichern Sie es im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Übung – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Simulierter Mandant. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Übung verlassen</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>erledigt, von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>erledigt, geprüft</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Einrichtung für Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Erledigte Abschnitte</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Übung, simulierter Mandant</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Neue Sitzung beginnen</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>Neue Validierungssitzung beginnen?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>Die abgenommene Sitzung und ihr endgültiger Bericht werden aus dieser Einrichtung entfernt. Wenn Sie diesen Bericht noch nicht gespeichert haben, brechen Sie ab und speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>Die Beobachtung ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Beobachten Sie erneut, mit den aktuellen Zugangsdaten.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>Die Abnahme hakt auch ab, was oben noch offen ist. Danach lässt sich in dieser Sitzung nichts mehr ändern.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Danach lässt sich in dieser Sitzung nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Für die Abnahme sind beide Namen nötig.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Diese Sitzung ist abgeschlossen und ihr Bericht endgültig. Sie finden ihn auf der Seite „Bericht“.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Abgenommen am %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Abnahme bestätigen</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Ihre Funktion</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Ansprechperson im CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Funktion der Ansprechperson im CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Bestätigen Sie die Abnahme, wenn die Beobachtung beendet ist.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Abnahme mit %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Ihr Name und Ihre Funktion</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Ansprechperson im CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Postfach oder Umgebung</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast hat um eine Pause gebeten. Die Prüfungen gehen in %n Sekunde weiter.</numerusform>
            <numerusform>Mimecast hat um eine Pause gebeten. Die Prüfungen gehen in %n Sekunden weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>%1 von %n abgeschlossen</numerusform>
            <numerusform>%1 von %n abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n noch nicht ausgeführt</numerusform>
            <numerusform>%n noch nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Simuliertes Gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>Die Prüfungen verwenden den Proxy, der auf diesem Computer eingestellt ist, falls es einen gibt.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>Die Prüfungen verwendeten den Proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>Er ist durch die Umgebungsvariablen https_proxy und no_proxy festgelegt.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Mimecast wird abgefragt …</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Noch ist nichts geprüft</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>Die Prüfungen richten mit Ihren Schlüsseln einige Anfragen an Mimecast und ändern nichts. Sie dauern einige Sekunden.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Suchen Sie nach einem Systemfenster, das nach Ihrem Passwort fragt.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Bisherige Dauer: %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Wählen Sie ein Gateway.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Führen Sie die Prüfungen aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Abgefragt: %1, in %2 s, über den Proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Abgefragt: %1, in %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Abgefragt: %1, über den Proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Abgefragt: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Bis diese Prüfung bestanden ist: „%1“</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Alle Kopien werden gelöscht</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Eine Kopie lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Keine Kopie lässt sich löschen</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Es wird nur benachrichtigt</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Alle Kopien werden gelöscht und wiederhergestellt</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Eine andere Nachricht wird gelöscht</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Beobachtung starten</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Die Beobachtung läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Beobachtung anhalten</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Löschung des CST simulieren</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Was Mimecast gemeldet hat</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>Die Datei lässt sich nicht als Einrichtung lesen. Sie hat einen anderen Namen bekommen, und nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Nicht begonnen. Gespeichert am %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Schritt %1 von %2: %3. Gespeichert am %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Ein Mimecast-Konto, etwa 30 Minuten. Sie können jederzeit unterbrechen; jeder Schritt wird gespeichert.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Der Schlüsselbund enthält vielleicht noch das Client-Secret von „%1“, einer Einrichtung, die es hier nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Secret entfernen …</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Client-Secret von %1 entfernen</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Client-Secret entfernen</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Das Client-Secret von %1 aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast zeigt es nicht noch einmal. Ohne das Client-Secret können Sie die Live-Prüfungen nicht ausführen, und wenn Arctic Wolf es noch nicht hat, müssen Sie neue Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Active Response für Mimecast einrichten</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>Danach kann Arctic Wolf bösartige E-Mails für Sie löschen. Sie arbeiten in der Mimecast-Konsole; diese Anleitung zeigt Ihnen, wohin Sie klicken, und prüft das Ergebnis.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Mimecast einrichten</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Dienst, Konto, Rolle, Anwendung: 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Schlüssel in den Schlüsselbund, Live-Prüfungen: 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Übergeben, dann Testlöschung beobachten: 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>Halten Sie bereit: Lizenz für Internal Email Protect, Administratorzugang zu Mimecast, Zugang zum Unified Portal, ein Postfach für den Test.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Eine Datei war beschädigt</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Einrichtung beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Alle Einrichtungen</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Für ein weiteres Mimecast-Konto, in etwa 30 Minuten.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>Dieselben Schritte, simulierter Mandant. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Schritte vorab ansehen</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Lesen Sie jede Seite, bevor Sie beginnen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Für ein Concierge Security Team: die Prüfungen eines Kunden erneut ausführen.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Das Programm liest nur. In Mimecast wird nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>Das Client-Secret bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Wenn sich etwas nicht prüfen lässt, sagen wir es.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>%n weiterer Punkt, siehe Anhang</numerusform>
            <numerusform>%n weitere Punkte, siehe Anhang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 von %n Schritt</numerusform>
            <numerusform>%1: %2 von %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>Die Einstellungen lassen sich nicht über die API prüfen.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Vom Administrator bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Ob E-Mails gelöscht werden: Dieser Bericht enthält keinen Test</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Beobachtet %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>Kopien gefunden</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Nicht in diesem Bericht</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Abgenommen am %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>Das Mimecast-Konto ist nicht bekannt: Keine Prüfung hat es gelesen.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Mimecast-Konto %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Konfigurationsnachweis</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Konfigurationsbericht</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Gesamturteil</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Mimecast-Konto</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Kontocode</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>Beobachtet ab</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Postfach oder Umgebung</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Der erste Bericht stammt aus einer Übung mit einem simulierten Mandanten, nicht von Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Der zweite Bericht stammt aus einer Übung mit einem simulierten Mandanten, nicht von Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>Die Prüfsumme des ersten Berichts stimmt nicht: Er wurde nach dem Schreiben geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>Die Prüfsumme des zweiten Berichts stimmt nicht: Er wurde nach dem Schreiben geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Nur einer der beiden wurde aus einer Einrichtung geschrieben. Schritte, Eingaben, die Validierungssitzung und das Gesamturteil werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>In einem der beiden oder in beiden stehen Pseudonyme für Namen, Adressen und Kennungen; diese werden daher nicht verglichen.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>Sie stammen von verschiedenen Versionen des Programms: %1 und %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Sie folgen verschiedenen Fassungen der Anleitung: %1 und %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Live-Prüfung</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Validierungssitzung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Erster Bericht: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Zweiter Bericht: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, gekürzt</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Anzeigename des Dienstkontos</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Beschreibung der Rolle</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>API-Anwendung</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Beschreibung der API-Anwendung</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>E-Mail des technischen Kontakts</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Integration im Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Vorheriger Status von Threat Remediation</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Benachrichtigungsgruppe</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Umstieg von API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast für Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Validiert</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>Mit diesen Zugangsdaten und diesem Gateway wurde keine Prüfung ausgeführt. Ob die Einrichtung funktioniert, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Mindestens eine Prüfung ist fehlgeschlagen. Beheben Sie die Ursache wie dort angegeben und führen Sie die Prüfungen dann erneut aus.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Etwas ist noch offen oder nicht bekannt, daher ist noch nicht alles bereit.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Bereit für den Test mit Ihrem CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>In einer Validierungssitzung wurde die Löschung einer Nachricht beobachtet.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Diese Datei ist zu groß für einen Bericht.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Diese Datei enthält einen Text von mehr als 2.000 Zeichen, länger als jeder in einem Bericht.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Dieser Bericht ist beschädigt: Die Datei ist abgeschnitten oder wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Diese Datei ist eine Einrichtung, kein Bericht.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Diese Datei ist kein Bericht dieses Programms.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Dieser Bericht wurde von einer neueren Version des Programms geschrieben. Aktualisieren Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Dieser Bericht ist beschädigt: Er enthält einen Eintrag doppelt, ein halbes Zeichen oder eine Zahl, die keine Anzahl ist, und lässt sich deshalb auf mehr als eine Weise lesen.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Dieser Bericht ist beschädigt: Es fehlt etwas, was in einen Bericht gehört.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>Der aktuelle Ordner existiert nicht mehr</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>Es ist ein Verweis; geben Sie die Datei an, zu der er führt</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>Es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>Die Datei gehört jemand anderem</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>Es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>„%1“ endet weder auf .json noch auf .html, .pdf oder .md. Die Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Nachricht von</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Nachricht an</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Datum der Nachricht</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Beobachtet bis</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Zwischenzeitliche Vorfälle zu anderen Nachrichten</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>Die Prüfsumme dieses Berichts stimmt nicht: Er wurde nach dem Schreiben geändert oder beschädigt. Was darin steht, entspricht vielleicht nicht dem, was beobachtet wurde.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Zur Weitergabe erstellt: Namen, Adressen und Kennungen sind durch Pseudonyme ersetzt, freier Text ist weggelassen.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Mimecast für Arctic Wolf Active Response: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Konto: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Bestandene Prüfungen: %1 von %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Bericht vom %1. Prüfsumme gegen versehentliche Änderungen: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Anhang: jeder Schritt, jede Prüfung, ihre Belege.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Es ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Von diesem Programm festgestellt</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Über den JSON-Bericht in kanonischer Form (RFC 8785), ohne die Prüfsumme. Sie zeigt Beschädigungen und versehentliche Änderungen. Sie ist kein Schutz vor Fälschung: Jeder kann sie neu berechnen.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>Es wurde keine Prüfung ausgeführt.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>Die Prüfungen lesen nur. Sie ändern und entfernen bei Mimecast nichts.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Wie vom Administrator abgehakt; die Live-Prüfungen sehen nicht alles davon.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>Beurteilt nach dem, was Mimecast für den Vorfall zählt; das Programm hat nur beobachtet und selbst nichts gelöscht.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Wo es in der Konsole steht</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>Der Weg zu Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Netzwerk und Gateway</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>ÜBUNG – mit einem simulierten Mandanten erstellt. Sagt nichts über ein echtes Mimecast-Konto aus.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Mit anderen Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Validierungssitzung – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 von %n Schritt nicht abgehakt</numerusform>
            <numerusform>%1 – %2 von %n Schritten nicht abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Schaltfläche in der Mimecast-Konsole</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Alles ist so eingerichtet, wie es die dokumentierte Anleitung verlangt.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>Die Anwendung hat ein anderes Client-Secret als das angezeigte.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>Die Anwendung ist deaktiviert.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>Die Schlüssel stammen von der älteren API 1.0 und sind abgelaufen.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>Der Anwendung fehlt das Produkt Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>Der Anwendung fehlt das Produkt Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>Die Anwendung hat keines der beiden Produkte.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>Der Rolle fehlt die Berechtigung, das Dashboard zu lesen.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>Der Rolle fehlen die Berechtigungen für Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>Die Rolle hat überhaupt keine Berechtigungen.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>Die Rolle hat eine Berechtigung, die sie nicht braucht.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>Die Rolle hat alle Berechtigungen, die es gibt.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>Das Konto hat keine Lizenz für Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>Das Konto hat keine Lizenz für Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Jede Antwort dauert anderthalb Sekunden.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>Der Dienst nimmt mehrere Minuten lang keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>Der Dienst nimmt eine halbe Sekunde lang keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>Der Dienst nimmt keine Anfragen mehr an und sagt nicht, wie lange.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>Der Dienst lehnt ein gültiges Zugriffstoken einmal ab.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>Der Dienst lehnt jedes Zugriffstoken ab, das er ausgestellt hat.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>Der Dienst ist ausgefallen.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>Der Dienst versagt einmal und funktioniert beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>Der Dienst ist eine Sekunde lang ausgelastet, meldet dies und funktioniert danach.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>Der Dienst ist eine Stunde lang ausgefallen und meldet dies.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>Die Server hinter dem Gateway antworten ihm nicht.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>Die Uhren dieses Computers und des Dienstes gehen um 11 Minuten auseinander.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Der Dienst nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>Das Kontingent eines nicht lizenzierten Pakets wird abgelehnt; alles andere ist eingerichtet.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>Den Vorgang, der Vorfälle auflistet, gibt es nicht.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>Das Auflisten von Vorfällen scheitert an einem Konflikt.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>Ablehnungen sind so formuliert, wie sie noch niemand gesehen hat.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Jede Anfrage mit einem Token wird kommentarlos abgelehnt.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>Ein fehlendes Produkt wird in vier anderen Fehlerformen gemeldet.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>Das Auflisten von Vorfällen scheitert, in einer Antwort, die sich erfolgreich nennt.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>Eine fehlende Berechtigung zeigt sich nur am Status in der Antwort.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Jede Antwort ist erfolgreich und leer.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Jede Antwort ist erfolgreich, aber kein JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Jede Antwort wird unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Jede Antwort ist eine Liste.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>Das Auflisten von Vorfällen ergibt Listen in Listen, hunderttausend Ebenen tief.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>Das Zugriffstoken ist eine Zahl.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>Das Konto hat weder Namen noch Code.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>Die Pakete des Kontos sind Objekte mit Name und Nummer.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>Das Konto nennt seine Pakete nicht.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>Die Pakete des Kontos sind von Typen, die niemand erwartet.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Jede Antwort ist größer als alle, die Mimecast gibt.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Einige komprimierte Bytes entfalten sich zu einer Antwort von 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Alles ist eingerichtet und wird über HTTPS bereitgestellt.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Eine Firewall öffnet verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>Die Gegenseite beherrscht kein TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>Statt jeder Antwort kommt die Anmeldeseite des Netzwerks.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>Das Netzwerk verlangt eine Anmeldung mit dem dafür vorgesehenen Status.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>Statt jeder Antwort kommt die Seite eines Filters.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>Das Netzwerk schickt jede Anfrage woandershin.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>Die Verbindung bricht mitten in jeder Antwort ab.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>Verbindungen werden angenommen, aber nie kommt eine Antwort.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Jede Antwort kommt mit einem Byte pro Sekunde.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Jede Antwort geht endlos weiter.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Was eingerichtet wurde</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Wie sich der Dienst verhält</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>Wie die Antworten aussehen</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Was das Netzwerk tut</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>In %1 ist kein Zertifikat oder in %2 kein Schlüssel.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>An Port N statt an irgendeinem freien lauschen.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>HTTPS bereitstellen; auf das Zertifikat folgt das Argument KEY.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Das Szenario NAME simulieren (Vorgabe: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Nach MS Millisekunden antworten.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>Die Zugangsdaten und die Szenarien ausgeben, dann beenden.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>Die Zertifizierungsstelle der HTTPS-Szenarien ausgeben, falls man ihr vertrauen möchte, dann beenden.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>Der private Schlüssel des Zertifikats, mit --tls.</translation>
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
        <translation>Für alles über HTTPS gilt die Zertifizierungsstelle, die --authority ausgibt.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>%1 spielt die Testlöschung eines CST nach. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls erwartet ein Zertifikat und seinen Schlüssel; andere Argumente gibt es nicht.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>Der Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>Die Verzögerung ist eine Zahl von 0 bis 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simuliert einen Mimecast-Mandanten auf diesem Computer. Gibt die Adresse aus, an der das Programm lauscht, und läuft, bis es beendet wird.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>Das Konto ist vom Typ Cloud Integrated, ohne Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>Der Schlüsselbund enthält kein Secret für diese Einrichtung. Geben Sie das Secret erneut ein.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Dieses Programm wurde außerhalb einer Desktop-Sitzung gestartet, wo kein Schlüsselbund erreichbar ist. Starten Sie es von Ihrem Desktop aus.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>In dieser Desktop-Sitzung läuft kein Schlüsselbund. Installieren oder starten Sie einen, zum Beispiel GNOME Keyring oder KWallet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, und das System konnte Sie nicht nach seinem Passwort fragen. Entsperren Sie ihn in der Passwortverwaltung Ihres Desktops und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>Der Schlüsselbund ist noch gesperrt: Das Fenster, das nach seinem Passwort fragte, wurde geschlossen. Versuchen Sie es erneut und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>Es gibt keinen Standardschlüsselbund, in dem Secrets aufbewahrt werden können. Erstellen Sie einen in der Passwortverwaltung Ihres Desktops und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>Die Bibliothek, die den Schlüsselbund öffnet, fehlt. Installieren Sie das Paket libsecret (unter Debian und Ubuntu: libsecret-1-0) und starten Sie dieses Programm erneut.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den dieses Programm verwenden kann. Bewahren Sie das Secret selbst an einem sicheren, verschlüsselten Ort auf.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>Das System hat den Zugriff auf den Schlüsselbund verweigert. Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn das System danach fragt.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>Dies ist mehr Text, als der Schlüsselbund aufnimmt, nämlich 2.560 Byte. Achten Sie darauf, nur das Client-Secret und nichts anderes einzufügen.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde; auf ihn ist daher kein Verlass. Versuchen Sie es erneut oder bewahren Sie das Secret woanders auf.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Suchen Sie nach einem Systemfenster, das nach einem Passwort fragt, vielleicht hinter diesem; antworten Sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>Sie haben das Warten auf den Schlüsselbund abgebrochen. Versuchen Sie es erneut, wenn er sich entsperren lässt.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>Der Schlüsselbund konnte den Vorgang nicht ausführen. Versuchen Sie es erneut; Näheres steht in den technischen Details.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Globales Gateway</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>UK-Gateway</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>US-Gateway</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>Mimecast dokumentiert dieses Gateway nicht. Die Prüfungen können es verwenden, aber vielleicht bleibt es nicht bestehen.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>Dies ist eine Adresse der API 1.0. Die Schlüssel dieser Einrichtung gelten für die API 2.0: Wählen Sie Global, Vereinigtes Königreich oder USA.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Dies ist keine Adresse von Mimecast. Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Diese Adresse ist nicht vollständig. Sie sollte so aussehen: %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>„%1“ ist kein Gateway, mit dem dieses Programm spricht. Geben Sie global, uk, us, die Adresse eines Hosts unter services.mimecast.com über https oder eine Loopback-Adresse an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Nichts Neues: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Noch kein Vorfall zu dieser Nachricht; Vorfälle zu anderen Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>Vorfall %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>Vorfall %1: %2.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Nächste Abfrage in %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Mimecast wird abgefragt.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Beenden mit Strg+C.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n noch unbekannt</numerusform>
            <numerusform>%n noch unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>Zurück zu: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Nächste Prüfung in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>%1 von %n Prüfung abgeschlossen.</numerusform>
            <numerusform>%1 von %n Prüfungen abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>%1 von %n Prüfung abgeschlossen, %2.</numerusform>
            <numerusform>%1 von %n Prüfungen abgeschlossen, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>Die Client ID hat eine ungewöhnliche Länge.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>Das Client Secret hat eine ungewöhnliche Länge.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Die Client ID fehlt.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Das Client Secret fehlt.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>Die Client ID enthält ein Leerzeichen oder einen Zeilenumbruch. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>Das Client Secret enthält ein Leerzeichen oder einen Zeilenumbruch. Kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>Die Client ID ist gleich dem Client Secret oder ein Teil davon. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>Client ID und Client Secret scheinen vertauscht zu sein.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>Das Secret wurde für ein anderes Gateway gespeichert. Wählen Sie wieder jenes Gateway oder geben Sie das Secret noch einmal ein.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>Das Secret wurde für ein anderes Gateway gespeichert, %1. Wählen Sie wieder jenes Gateway oder geben Sie das Secret noch einmal ein.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>Das Secret wurde für eine andere Client ID gespeichert. Geben Sie wieder jene Client ID ein oder das Secret, das zu dieser gehört.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>Das Secret im Schlüsselbund wurde für eine andere Kopie dieser Einrichtung gespeichert. Öffnen Sie jene Kopie oder geben Sie das Secret noch einmal ein.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · noch etwa %n min</numerusform>
            <numerusform>%1 · noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>%n zu erledigen</numerusform>
            <numerusform>%n zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Aktueller Abschnitt</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Client-Secret im Schlüsselbund</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Dies löscht die beschädigte Einrichtung „%1“ und ihr Client-Secret, das Mimecast nicht noch einmal zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Dies löscht die Einrichtung „%1“ von „%2“ mit %n erledigten Schritt und ihr Client-Secret, das Mimecast nicht noch einmal zeigt.</numerusform>
            <numerusform>Dies löscht die Einrichtung „%1“ von „%2“ mit %n erledigten Schritten und ihr Client-Secret, das Mimecast nicht noch einmal zeigt.</numerusform>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Die Client ID sieht wie ein Schlüssel der API 1.0 aus. Diese Einrichtung braucht die Schlüssel der Anwendung für die Mimecast API 2.0.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Das Client Secret sieht wie ein Schlüssel der API 1.0 aus. Diese Einrichtung braucht die Schlüssel der Anwendung für die Mimecast API 2.0.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response ist bereit</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>Active Response ist für %1 bereit</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Getestet am %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Getestet mit %1 von Ihrem CST am %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… und %n weiterer Punkt, siehe Bericht</numerusform>
            <numerusform>… und %n weitere Punkte, siehe Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>Ob E-Mails gelöscht werden, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Testen Sie es mit Ihrem CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%1 von %n Kopie, festgestellt am %2</numerusform>
            <numerusform>%1 von %n Kopien, festgestellt am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>Die Live-Prüfungen wurden nicht ausgeführt</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Zuletzt ausgeführt am %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n Live-Prüfung bestanden</numerusform>
            <numerusform>Alle %n Live-Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%1 von %n Live-Prüfung bestanden</numerusform>
            <numerusform>%1 von %n Live-Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n Schritt ist nicht abgehakt</numerusform>
            <numerusform>%n Schritte sind nicht abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 steht auf %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Jeder Schritt ist erledigt</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>Sie haben es bestätigt. Von hier aus lässt es sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>Nur Sie können dies bestätigen.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n Zeichen. Üblich sind %1.</numerusform>
            <numerusform>%n Zeichen. Üblich sind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n Zeichen.</numerusform>
            <numerusform>%n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>Ein Leerzeichen oder Zeilenumbruch davor oder danach wurde entfernt.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>simulierter Mandant</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>Die Client ID könnte ein Teil des Secrets sein.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Wird erst gespeichert, wenn Mimecast sie akzeptiert.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Im Client Secret scheint ein Zeichen zu fehlen. Kopieren Sie es erneut und fügen Sie es hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>Das Client Secret hat %n Zeichen, üblich sind 64. Kopieren Sie es erneut und fügen Sie es hier ein.</numerusform>
            <numerusform>Das Client Secret hat %n Zeichen, üblich sind 64. Kopieren Sie es erneut und fügen Sie es hier ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Kopieren Sie beide erneut.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Es kann einige Minuten dauern, bis eine neue Anwendung aktiv ist: Versuchen Sie es dann erneut. Das Gateway lässt sich auf der nächsten Seite wählen.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Noch nicht sicher. Lassen Sie das Mimecast-Fenster geöffnet</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>Das Secret ist gespeichert, aber noch nicht bei Mimecast ausprobiert. Lassen Sie das Mimecast-Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>Das Secret ist gespeichert. Fügen Sie auch die Client ID ein.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>Die Schlüssel sind sicher und funktionieren</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Sie können das Mimecast-Fenster jetzt schließen.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>Die Schlüssel wurden früher gespeichert</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Mimecast hat sie am %1 akzeptiert. Probieren Sie sie erneut aus, um zu sehen, ob sie noch da sind und funktionieren.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Mimecast wird gefragt, ob es sie akzeptiert.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>Die Client ID wird erst gespeichert, wenn Mimecast sie akzeptiert. Wenn Sie dieses Fenster schließen, fügen Sie sie später erneut ein.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>Dieses Fenster können Sie schließen: Das Secret ist gespeichert. Das Mimecast-Fenster erst, wenn die Schlüssel ausprobiert sind.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Probieren Sie sie jetzt aus, um zu sehen, ob sie funktionieren. Die Client ID wird erst gespeichert, wenn Mimecast sie akzeptiert.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Probieren Sie sie jetzt aus, um zu sehen, ob sie funktionieren.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Drücken Sie die Eingabetaste, wenn das Client Secret vollständig ist.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt ein Systemfenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>Das Secret ist nur in diesem Fenster vorhanden. Gehen Sie zur Übergabe weiter, ohne es zu schließen. Schließen Sie das Mimecast-Fenster erst, wenn Arctic Wolf das Secret hat.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Das Secret wird im Schlüsselbund gespeichert und zurückgelesen.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Das Secret wird aus dem Schlüsselbund dieses Computers entfernt</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>Das Secret ist nicht mehr auf diesem Computer</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Arctic Wolf hat es. Um die Live-Prüfungen erneut auszuführen, fügen Sie es hier ein, falls Sie es noch haben.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Lassen Sie das Mimecast-Fenster geöffnet</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>Wenn Sie das Secret einfügen, wird es nur behalten, solange dieses Fenster geöffnet ist.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Fügen Sie nun das Client Secret ein. Es kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Fügen Sie beide Werte ein. Das Secret kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 und %n Zeichen</numerusform>
            <numerusform>%1 und %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Siehe unten</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Arctic Wolf hat sie</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Das Client Secret fehlt</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Die Client ID fehlt</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Beide fehlen</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Früher eingegeben</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Vielleicht unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID: %n Zeichen, üblich sind 48</numerusform>
            <numerusform>Client ID: %n Zeichen, üblich sind 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n Zeichen, üblich sind 64</numerusform>
            <numerusform>%n Zeichen, üblich sind 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Früher gespeichert</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Seitdem nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Nur in diesem Fenster</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Beim Schließen verloren</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>In diesem Fenster vorhanden</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Für andere Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>Für diese nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast akzeptiert sie</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Angemeldet: %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast lehnt sie ab</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>Unklar, welcher falsch ist, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Mimecast wird abgefragt</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Keine Antwort von Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Nicht bei Mimecast ausprobiert</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>Auf dieser Seite noch offen: Schlüssel, die stimmen können.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Die Client ID fehlt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Das Client Secret fehlt.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>Das Client Secret ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>Das Secret ist nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>Das Secret ist nur im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>Auf dieser Seite noch offen: Schlüssel, die Mimecast akzeptiert.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>Die automatische Prüfung ist beendet.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>Die automatische Prüfung ist beendet, weil es eine andere Ursache gibt.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>Die automatische Prüfung ist beendet, weil Mimecast eine längere Pause verlangt.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>„%1“ ist jetzt bestanden. Hier bleibt noch dies.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Unverändert, Stand: %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>Eine andere Ursache wurde gefunden. Sie wird an anderer Stelle behoben.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>Eine andere Ursache wurde gefunden.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>Die automatische Prüfung wurde nach fünf Minuten beendet.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Behoben: Prüfung bestanden (%1).</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Mimecast wird abgefragt …</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Live-Prüfungen, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nächste Prüfung in %1 s, längstens bis %2.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Beheben Sie, was markiert ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Alle anderen abwählen</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Dieses auswählen</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Hier nachsehen</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird gespeichert</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>Die Validierungssitzung der Einrichtung wurde inzwischen neu begonnen oder abgenommen.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Die Einrichtung ist noch da: Ihr Client-Secret ließ sich nicht aus dem Schlüsselbund entfernen. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Das Client-Secret ist noch im Schlüsselbund. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast begrenzt die Zahl der Anfragen. Weiter in %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast verlangt %1 Pause; so viel Zeit bleibt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>Warten, bis die Zahlen feststehen</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>Der Vorfall ist da. Wenn seine Zahlen dreimal hintereinander gleich bleiben, steht das Ergebnis fest.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Bitten Sie Ihr CST, die Nachricht jetzt zu löschen.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Bitten Sie %1, die Nachricht jetzt zu löschen.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>Warten auf die Löschung</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>Sie können inzwischen andere Seiten ansehen. Die Beobachtung läuft weiter.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>Die Beobachtung wurde unterbrochen</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Beobachten Sie weiter: Was inzwischen geschah, wird noch gefunden.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Bereit zum Beobachten</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Starten Sie die Beobachtung und bitten Sie dann Ihr CST, die Nachricht zu löschen. Die Beobachtung liest bei Mimecast nur.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Beobachtung gestartet</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Vorfall erschienen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Gelöschtes wird gezählt</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>Warten auf einen Vorfall</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Beobachtung seit %1, Dauer: %2. Ende spätestens: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Nächste Abfrage in %n Sekunde.</numerusform>
            <numerusform>Nächste Abfrage in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Mimecast wird abgefragt …</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Begonnen: %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Beobachtet von %1 bis %2, Dauer: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>Inzwischen %n Vorfall zu anderen Nachrichten.</numerusform>
            <numerusform>Inzwischen %n Vorfälle zu anderen Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 Kopie gefunden</numerusform>
            <numerusform>%1 Kopien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Bisher %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 Kopie gelöscht</numerusform>
            <numerusform>%1 Kopien gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>%1 fehlgeschlagen, %2 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Die Eingabe enthält einen Tabulator, einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Entfernen Sie dieses Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Die Eingabe ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
            <numerusform>Die Eingabe ist länger als %n Zeichen. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>„%1“ kann nicht Teil einer E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Nach dem @ fehlt die Domain.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>Die Domain nach dem @ ist unvollständig: Sie enthält keinen Punkt.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>Nach dem @ ist ein Punkt zu viel.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Ein Teil der Domain nach dem @ beginnt oder endet mit einem Bindestrich. Das tut keine Domain.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>Darin ist ein Leerzeichen. Eine E-Mail-Adresse enthält keines.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>Das @ fehlt.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>Es gibt mehr als ein @. Geben Sie nur eine Adresse ein.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>Vor dem @ fehlt der Name.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>Vor dem @ ist ein Punkt zu viel.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Der Name vor dem @ ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name vor dem @ ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Dies sieht wie ein Client Secret aus. Es gehört nur auf die Seite „Schlüssel“ und wird hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Wählen Sie eine der angebotenen Möglichkeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Offen: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Wählen Sie eine Antwort. Sie bestimmt, welche Schritte Sie brauchen.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Das Laufwerk oder der Netzwerkordner mit „%1“ ist zurzeit nicht verfügbar. Stellen Sie die Verbindung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>„%1“ ist nicht der Name einer Einrichtung. Ein Name besteht nur aus den Buchstaben a bis z, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Datei „%1“ ist beschädigt oder keine Einrichtung. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Die Datei „%1“ ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Datei „%1“ ist zu groß für eine Einrichtung. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Datei „%1“ wurde von einer neueren Version dieses Programms geschrieben. Öffnen Sie sie mit jener Version. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>Die Einrichtung kann nicht in „%1“ gespeichert werden. %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>Der Ordner der Einrichtungen, „%1“, ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>Es gibt keine Einrichtung „%1“.</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Die beschädigte Datei „%1“ lässt sich nicht beiseitelegen. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>Sie ist in einem anderen Fenster geöffnet: %1 auf %2, Prozess %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>Sie wird vielleicht gerade in einem anderen Fenster geöffnet. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>Sie lässt sich dort nicht gegen andere Programme sperren.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>Sie enthält zu viel Text. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Die Datei „%1“ kann nicht gelöscht werden. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Füllen Sie „%1“ aus. Spätere Schritte und der Bericht brauchen die Angabe.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Die Datei dieser Einrichtung war außerhalb dieses Programms beschädigt worden. Sie wurde in „%1“ umbenannt, und Ihre Eingaben sind in einer neuen gespeichert.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Die Datei dieser Einrichtung, „%1“, war außerhalb dieses Programms gelöscht worden. Ihre Eingaben sind in einer neuen gespeichert.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>Im Browser öffnen ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>noch nicht eingegeben</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Tipp:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Führen Sie diese Schritte aus und klicken Sie dann auf „Erledigt“. Ohne sie kann Active Response nicht funktionieren.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Echte Website öffnen ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Echte Website %1 im Browser öffnen, außerhalb der Übung</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 gehört nicht zur Übung.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Ausgabeformat: %1 (Vorgabe: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>Den Text einfärben: auto, always oder never (Vorgabe: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>Es gibt keine Farbeinstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>Es gibt keine Option „--%1“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Siehe %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Falscher Aufruf oder falsche Eingabe.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>Der Vorgang konnte nicht ausgeführt werden: kein Schlüsselbund, eine nicht schreibbare Datei, abgebrochen, …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 erwartet eine Anzahl Sekunden, von 1 bis %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help zeigt Optionen, Beispiele und Exit-Status; --version zeigt die Version.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Geben Sie einen Befehl an.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Die Standardeingabe ist nicht lesbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Das Secret ist länger als %n Byte. Es wurde nicht verwendet.</numerusform>
            <numerusform>Das Secret ist länger als %n Byte. Es wurde nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>Das Secret liegt nicht in UTF-8 vor, vielleicht in UTF-16. Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Diese Sprache verwenden, zum Beispiel en oder de (Vorgabe: die des Systems). JSON bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>Die Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Alles, was gefunden wurde, ist gelöscht. Arctic Wolf hat also funktionierende Zugangsdaten, und die Rolle hat %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>Nur ein Teil wurde gelöscht</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf hat Mimecast erreicht, und ein Teil dessen, was gefunden wurde, ist gelöscht; der Rest ist noch da.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>Es gibt einen Vorfall zu der Nachricht, aber es wurde dabei nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>Nichts gelöscht, nur benachrichtigt</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>Es gibt einen Vorfall zu der Nachricht, aber einen, der nur benachrichtigt: Es wurde dabei nichts gelöscht.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>Die Nachricht wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>Die Nachricht ist in einem Postfach wiederhergestellt, die Löschung hatte also keinen Bestand.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>Zu dieser Nachricht gibt es keinen Vorfall</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>Das Ergebnis ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Mimecast konnte nicht bis zum Ende abgefragt werden, oder die gezählten Werte geben keinen Aufschluss. Ob die Löschung funktioniert hat, ist nicht bekannt. Das heißt nicht, dass mit der Nachricht oder der Löschung etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>Die Beobachtung ist angehalten</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>Ob die Löschung funktioniert, ist noch nicht bekannt. Sie können jederzeit weitermachen; was inzwischen geschah, wird noch gefunden.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Stellen Sie in den Einstellungen von %2 den Wert %3 auf %4. Wiederholen Sie dann den Test.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Finden Sie in der Mimecast-Konsole heraus, wer sie wiederhergestellt hat und warum. Wiederholen Sie dann den Test mit einer neuen Nachricht.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Führen Sie die Live-Prüfungen aus: Sie zeigen, was im Weg steht. Beobachten Sie dann weiter.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Wenn Mimecast antwortet, sehen Sie sich den Vorfall gemeinsam mit Ihrem CST in der Konsole an.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Beobachten Sie weiter, wenn Ihr CST bereit ist.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>Dies wurde mit anderen Zugangsdaten oder an einem anderen Gateway beobachtet und zählt daher nicht für die aktuellen.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>Mit welchen Zugangsdaten dies beobachtet wurde, ist nicht bekannt, weil eine frühere Version dieses Programms beobachtet hat. Daher zählt es nicht.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>unbekannt viele</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>%1 gefunden · %2 gelöscht · %3 fehlgeschlagen · %4 wiederhergestellt</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>Dies ist eine Datei im eigenen Format von Outlook. Speichern Sie die Nachricht als .eml oder kopieren Sie ihre Internetkopfzeilen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>Dies ist keine Nachricht: Sie hat keine Kopfzeilen. Öffnen Sie die .eml-Datei der Nachricht oder fügen Sie ihre Internetkopfzeilen oder ihre Message-ID ein.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Die Message-ID fehlt darin. Kopieren Sie alle Internetkopfzeilen der Nachricht, nicht nur Absender und Betreff.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Die Message-ID ist länger als %n Zeichen; damit kann dieses Programm nicht umgehen. Verwenden Sie eine andere Nachricht.</numerusform>
            <numerusform>Die Message-ID ist länger als %n Zeichen; damit kann dieses Programm nicht umgehen. Verwenden Sie eine andere Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast hat die ganze Zeit geantwortet und keinen Vorfall zu dieser Nachricht genannt.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Geben Sie Client ID und Client Secret im Portal von Arctic Wolf erneut ein: Vielleicht sind dort andere gespeichert oder keine.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Wählen Sie %1 in der Rolle aus und speichern Sie die Rolle: Ohne diese Berechtigung lehnt Mimecast die Löschung ab.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Stellen Sie sicher, dass %2 aktiviert ist und %3 dort auf %4 steht.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Fragen Sie Ihr CST, welche Message-ID gelöscht wurde und wann: Vielleicht war es eine andere oder noch keine.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Stellen Sie %3 bei %2 auf %4 und wiederholen Sie dann den Test.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Stellen Sie sicher, dass %2 einen Connector zu Ihrem E-Mail-System hat: Ohne ihn kann Mimecast die Postfächer nicht erreichen.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Legen Sie eine neue Nachricht im Postfach ab und wiederholen Sie den Test: Die bisherige wurde vielleicht vorher verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Stellen Sie sicher, dass %2 einen Connector zu jedem Ihrer E-Mail-Systeme hat: Ohne ihn kann Mimecast nicht alle Postfächer erreichen.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Legen Sie eine neue Nachricht in den Postfächern ab und wiederholen Sie den Test: Vielleicht hat jemand die bisherige verschoben oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Technische Details zu „%1“</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>Technische Details</translation>
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
        <translation>Ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Kopiert. Wird in %n Sekunde aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. Wird in %n Sekunden aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Es ist nicht mehr in der Zwischenablage. Sie können es erneut kopieren, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Länge des Passworts</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Generieren und kopieren</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Erneut kopieren</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>Ein anderes</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Übungskonsole: Klicken Sie auf die markierte Stelle.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
</TS>
