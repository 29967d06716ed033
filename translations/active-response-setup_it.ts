<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>Il gateway risponde su una connessione attendibile</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>connessione</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 risponde.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>L’orologio di questo computer è esatto</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>orologio</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Differisce da quello di Mimecast di non più di cinque minuti.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast accetta il Client ID e il Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>chiavi</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Corrispondono e sono valide.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>L’applicazione ha il prodotto %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>prodotto per l’account</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast risponde alle richieste dell’applicazione sull’account.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>Il ruolo può leggere l’account</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>account</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>L’account ha la licenza per Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>licenza</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>%1 e %2 sono tra i suoi pacchetti.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>L’applicazione ha il prodotto %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>prodotto per le minacce</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast risponde alle richieste dell’applicazione sulle minacce.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Il ruolo può leggere %7</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>lettura degli incidenti</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>Gli incidenti passati possono essere elencati.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>eliminazione di email</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>Una sessione di convalida ha rilevato un’eliminazione riuscita.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>Il ruolo non ha nulla oltre il necessario</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>privilegio minimo</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>I tentativi di andare oltre vengono rifiutati.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Questo computer non trova %1.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Questo computer non trova il gateway.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>Il nome non può essere risolto. Assicurarsi che questo computer sia online, connesso alla rete aziendale o alla VPN se necessario, e che il suo server DNS risolva i nomi su Internet. Quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 rifiuta la connessione.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>Il gateway rifiuta la connessione.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Probabilmente la causa è un firewall lungo il percorso. Chiedere di consentire HTTPS (porta 443) da questo computer al gateway, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 non risponde in tempo.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>Il gateway non risponde in tempo.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Un firewall potrebbe scartare la connessione senza segnalarlo, oppure la rete è lenta. Chiedere di consentire HTTPS (porta 443) da questo computer al gateway, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La connessione a %1 si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>La connessione si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Controllare di nuovo. Se accade ogni volta, qualcosa lungo il percorso chiude la connessione: chiedere a chi gestisce il firewall di lasciar passare inalterato HTTPS verso il gateway.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Il proxy %1, impostato su questo computer, non è raggiungibile.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>Il proxy impostato su questo computer non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Rivedere il proxy nelle impostazioni di rete di questo computer, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Il proxy %1 richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Il proxy richiede un nome utente e una password.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Inserirli nelle impostazioni del proxy di questo computer; anche l’assistente può richiederli. Quindi controllare di nuovo. Non sono quelli di Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>Il proxy %1 non lascia passare questo computer verso %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>Il proxy non lascia passare questo computer verso il gateway.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Chiedere a chi gestisce il proxy se consente il nome host del gateway tramite HTTPS (porta 443) e se riesce a raggiungerlo. Quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>Il certificato del gateway è stato emesso da “%1”, che questo computer non considera attendibile.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Questo computer non considera attendibile il certificato del gateway.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Sembra che sia in uso un’ispezione TLS: un firewall o un proxy apre le connessioni crittografate e ne esamina il contenuto. Far escludere il gateway dall’ispezione, oppure far installare su questo computer l’autorità di certificazione usata per l’ispezione, quindi controllare di nuovo. Su questa connessione non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Il certificato di %1 non è valido alla data di questo computer.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>Il certificato del gateway non è valido alla data di questo computer.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Guardare prima la data e l’ora di questo computer: con un orologio errato ogni certificato sembra scaduto. Quindi controllare di nuovo. Su questa connessione non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Chi risponde per %1 ha un certificato con un altro nome.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>Chi risponde ha un certificato con un nome diverso da quello del gateway.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Qualcosa lungo il percorso risponde al posto del gateway, oppure il nome porta al server sbagliato. Rivolgersi a chi gestisce la rete, quindi controllare di nuovo. Su questa connessione non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Non è possibile stabilire una connessione crittografata con %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>Non è possibile stabilire una connessione crittografata con il gateway.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Qualcosa lungo il percorso non supporta TLS, o ne usa una versione obsoleta. Chiedere a chi gestisce il firewall di lasciar passare inalterato HTTPS verso il gateway, quindi controllare di nuovo. Su questa connessione non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Al posto di una risposta da %1 è arrivata una pagina web.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>Al posto della risposta del gateway è arrivata una pagina web.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>Probabilmente ha risposto la pagina di accesso di una rete ospiti o la pagina di blocco di un filtro. Accedere alla rete in un browser, oppure chiedere di consentire il gateway nel filtro, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La risposta rimanda a un altro indirizzo, %1. Il rimando non è stato seguito.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>La risposta rimanda a un altro indirizzo. Il rimando non è stato seguito.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>I gateway di Mimecast non lo fanno: è qualcosa lungo il percorso. Accedere alla rete in un browser, se viene richiesto, oppure chiedere di consentire il gateway, quindi controllare di nuovo. All’altro indirizzo non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 è un indirizzo della precedente API 1.0, che usa altre chiavi.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>Questo è un indirizzo della precedente API 1.0, che usa altre chiavi.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Scegliere un gateway dell’API 2.0: %4, che serve tutte le aree geografiche, oppure quello del Regno Unito o degli Stati Uniti. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 risponde, ma Mimecast non lo elenca tra i gateway.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Questo indirizzo non è nell’elenco dei gateway di Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Scegliere uno dei tre nell’elenco; %4 serve tutte le aree geografiche. Mantenerne un altro solo se è stato fornito da Mimecast e termina con services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast limita la frequenza delle richieste e chiede una pausa di %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast limita la frequenza delle richieste e il limite è stato raggiunto.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Controllare di nuovo al termine della pausa. Quanto è stato configurato resta com’è.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>Il servizio di Mimecast ha problemi interni (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>Il servizio di Mimecast ha problemi interni.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>La configurazione potrebbe essere corretta: attendere qualche minuto, quindi controllare di nuovo. Se il problema persiste, comunicare all’assistenza di Mimecast l’ID della richiesta riportato nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>Non è stato possibile accertarlo: la risposta di Mimecast è di un tipo che questo programma non conosce (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>Non è stato possibile accertarlo: nella risposta di Mimecast manca ciò che questo programma cerca.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Controllare di nuovo. Se la situazione non cambia, comunicare all’assistenza di Mimecast l’ID della richiesta riportato nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>La risposta è più grande di qualsiasi risposta di Mimecast e non è stata letta fino alla fine.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Forse non ha risposto Mimecast, ma qualcos’altro. Assicurarsi che sia scelto il gateway giusto, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast non accetta il Client ID con questo Client Secret.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Sembrano chiavi della precedente API 1.0.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response richiede l’API 2.0: un Client ID e un Client Secret dell’applicazione aggiunta lì. Inserire quei due valori.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>Non c’è un Client Secret con cui eseguire il controllo.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>Il portachiavi che contiene il Client Secret non è utilizzabile.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Sbloccare il portachiavi di questo computer e riprovare. Senza un portachiavi, l’assistente può tenere il Client Secret finché è aperto e la riga di comando lo legge dallo standard input.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>All’applicazione manca il prodotto %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>All’applicazione manca un prodotto.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>I prodotti non si possono modificare dopo il salvataggio dell’applicazione. Creare una nuova applicazione con %5 e %6, generare nuove chiavi e usare quelle. Attenzione al nome: %7 è un altro prodotto, e non quello giusto. Il ruolo può restare com’è.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>Al ruolo manca il permesso %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>Al ruolo manca un permesso.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast rifiuta questa operazione. Aprire il ruolo, selezionare %8 e salvarlo. Quindi controllare di nuovo, e ancora una volta più tardi se nulla è cambiato: non è documentato quanto tempo serve perché un ruolo modificato abbia effetto. L’applicazione e le sue chiavi restano come sono.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>All’applicazione manca il prodotto %1, oppure al suo ruolo manca il permesso %2. La risposta di Mimecast non dice quale dei due.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>All’applicazione manca un prodotto, oppure al suo ruolo manca un permesso. La risposta di Mimecast non dice quale dei due.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Guardare prima il ruolo, perché si può modificare: richiede %8. Salvarlo e controllare di nuovo, e ancora una volta più tardi se nulla è cambiato. Se non basta, guardare i prodotti dell’applicazione: dopo il salvataggio non si possono modificare, quindi se ne manca uno servono un’applicazione nuova e chiavi nuove.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>Il ruolo ha anche %1, oltre a quanto serve ad Active Response.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>Il ruolo ha più di quanto serve ad Active Response.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Active Response funziona comunque. Per non concedere più del necessario, aprire il ruolo, deselezionare tutti i permessi delle applicazioni tranne %8 e salvarlo.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>I pacchetti dell’account non comprendono %1.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>I pacchetti dell’account non comprendono tutto il necessario.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response richiede un piano Mimecast che comprenda ciò che manca. Chiedere al responsabile dell’account presso Mimecast di aggiungerlo, quindi controllare di nuovo. Ruolo, applicazione e chiavi possono restare come sono.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>Questo è un account Cloud Integrated, in cui le operazioni di Active Response non funzionano.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response richiede un account Cloud Gateway, che Mimecast chiama anche %1. Chiedere al responsabile dell’account presso Mimecast e al Concierge Security Team quale strada è possibile.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>L’orologio di questo computer è %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>L’orologio di questo computer differisce da quello di Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Far sincronizzare l’orologio di questo computer con un server dell’ora su Internet, quindi controllare di nuovo. Altrimenti gli orari nel rapporto sono errati e, con una differenza maggiore, le connessioni crittografate non riescono.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>Non c’è nulla di errato. Concordare la convalida con il Concierge Security Team (CST): la sua eliminazione di prova mostra se il ruolo ha il permesso %9.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>I controlli sono stati interrotti prima che questo terminasse.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Controllare di nuovo in qualsiasi momento. In Mimecast non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Non è stato controllato tutto ciò che è decisivo.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>Non è stato possibile accertare l’esito di 1 controllo.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Non è stato possibile accertare l’esito di %n controllo.</numerusform>
            <numerusform>Non è stato possibile accertare l’esito di %n controlli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>Controlli superati: %1 su %n.</numerusform>
            <numerusform>Controlli superati: %1 su %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Tutto pronto per il test con il CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Tutto pronto, con 1 avviso</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Tutto pronto, con %n avviso</numerusform>
            <numerusform>Tutto pronto, con %n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>Si può procedere al test con il CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 problema da risolvere</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n problema da risolvere</numerusform>
            <numerusform>%n problemi da risolvere</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response non può ancora funzionare.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>I controlli sono stati interrotti prima che terminassero tutti</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>avanti di %1 rispetto a quello di Mimecast</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>indietro di %1 rispetto a quello di Mimecast</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 risponde, tramite il proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>Una sessione di convalida ha rilevato un’eliminazione riuscita: incidente %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Non controllato, perché un altro controllo non è stato superato.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Non controllato: dipende da “%1”.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>ID richiesta %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Superato</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Non ancora eseguito</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Non superato</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>Il ruolo può eliminare email (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>Mimecast non dice se è errato l’ID o il segreto, oppure se l’applicazione è disattivata o non ancora attiva: una nuova applicazione può richiedere alcuni minuti. Attendere e controllare di nuovo, oppure copiare ancora una volta entrambi dalla stessa finestra di dialogo. Se il segreto è andato perso, aprire l’applicazione in Mimecast, dove è stata aggiunta, generarne di nuovo le chiavi e usare quelle.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Inserire il Client Secret. Mimecast mostra un segreto una sola volta: se è andato perso, aprire l’applicazione in Mimecast, dove è stata aggiunta, e generarne di nuovo le chiavi.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>Non si può controllare senza eliminare email; lo mostra la convalida con il CST.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Indica che cosa è cambiato da un rapporto all’altro, a partire dal peggio.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>Il rapporto meno recente.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>Il rapporto più recente.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>È cambiato qualcosa.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Indicare due rapporti.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Spiega una causa indicata da un controllo o da un rapporto: che cosa significa, che cosa fare e dove. Senza una causa, le elenca. A Mimecast non viene chiesto nulla.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>Il membro “cause” in un rapporto.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>La causa è stata spiegata.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Indicare una causa.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>Non esiste la causa “%1”.</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>Mostra la procedura documentata.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>La procedura è stata mostrata.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>Mostra solo una sezione: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>Non esiste la sezione “%1”.</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Indicare --setup, oppure --client-id con --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Indicare --client-id con --secret-stdin, oppure --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Gli spazi attorno al Client ID sono stati ignorati.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file è solo per indirizzi di loopback.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 non termina con .json, .html, .pdf o .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Gli spazi attorno al Client Secret sono stati ignorati.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Usa questo Client ID, con --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Legge il Client Secret dalla prima riga dello standard input, oppure lo richiede in un terminale.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Usa una configurazione salvata, con il Client Secret del portachiavi.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Interroga questo gateway: global, uk, us o un indirizzo (predefinito: quello della configurazione, oppure global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Considera attendibili anche queste autorità di certificazione; solo per indirizzi di loopback.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Si ferma dopo questo numero di secondi.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Scrive anche il rapporto: .json, .html, .pdf o .md. Può essere ripetuta.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>In attesa del portachiavi; forse chiede di essere sbloccato.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Scrive in un file il rapporto di una configurazione o di un rapporto precedente. Dopo l’approvazione della sessione di convalida, il rapporto di una configurazione è quello del momento dell’approvazione.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>Il nome di una configurazione, come lo mostra “setups list”.</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>Il file di un rapporto precedente.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Il rapporto è stato scritto.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>È stato scritto, ma il checksum del rapporto precedente non corrisponde.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Scrive questo file; .json, .html, .pdf o .md indica il formato. Può essere ripetuta.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Sostituisce nomi, indirizzi e identificatori con pseudonimi.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Indicare una configurazione o un rapporto.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indicare con --output quale file scrivere.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” non termina con .json, .html, .pdf o .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>“%1” è il rapporto stesso.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1: il checksum non corrisponde: questo rapporto è stato modificato o danneggiato dopo la scrittura.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>Non viene scritto nulla: con gli pseudonimi avrebbe un nuovo checksum e sembrerebbe integro.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>Non ci sono configurazioni salvate.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Digitare “y” per eliminarla; con qualsiasi altra risposta viene conservata.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>Non è stato eliminato nulla. Per confermare, usare --yes.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>In attesa del portachiavi. Cercare una finestra del sistema che ne chiede la password.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>Configurazione “%1” eliminata.</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>Elenca, mostra o elimina le configurazioni salvate.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Tutte, a partire dalla più recente.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>Che cosa è stato inserito e che cosa resta da fare.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>Elimina la configurazione e il suo segreto nel portachiavi.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>Il nome della configurazione, come lo mostra list.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Operazione completata.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Elimina senza chiedere.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Indicare list, show NAME o delete NAME.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Il tempo è scaduto.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>Non esiste il controllo “%1”.</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait richiede un tempo con la sua unità, da 1s a 24h, ad esempio 90s o 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Verifica con controlli live se un tenant Mimecast è configurato per Active Response. In Mimecast non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Nulla è fallito e tutto ciò che è decisivo è stato accertato.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Un controllo non è stato superato.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Nulla è fallito, ma non è stato possibile accertare qualcosa di decisivo.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>Esegue solo questo controllo e quelli da cui dipende. Può essere ripetuta.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Finché la configurazione non è pronta, ripete i controlli per questo tempo: ad esempio 90s, 5m o 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Indicare il messaggio con --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>“%1” non è un Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since richiede un momento passato, ad esempio 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>La sessione di convalida di questa configurazione è approvata. Iniziarne una nuova nell’assistente.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Per ora ciò che viene rilevato non viene conservato nella configurazione. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Monitora il messaggio con questo Message-ID, che deve essere eliminato.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Considera gli incidenti a partire da questo momento, ad esempio 2026-11-24T08:00:00Z (predefinito: cinque minuti fa).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Interroga Mimecast ogni S secondi, da 1 a 300 (predefinito: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Monitora, in sola lettura, se compare l’incidente causato dall’eliminazione di prova di un messaggio eseguita dal CST. In Mimecast non viene modificato nulla.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Il messaggio è stato eliminato.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>Il monitoraggio è terminato in altro modo.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Controlla da un terminale o da uno script se Mimecast è configurato per Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Verifica con controlli live se un tenant Mimecast è configurato per Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Monitora se compare l’incidente causato dall’eliminazione di prova eseguita dal CST.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Scrive in un file il rapporto di una configurazione o di un rapporto precedente.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Indica che cosa è cambiato da un rapporto all’altro.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Spiega una causa: che cosa significa, che cosa fare e dove.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>Segue la procedura della console che ha questo pulsante: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>Non esiste il pulsante “%1”.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Nessuna differenza.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n differenza, in peggio.</numerusform>
            <numerusform>%n differenze, alcune in peggio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n differenza, non in peggio.</numerusform>
            <numerusform>%n differenze, nessuna in peggio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Esercitazione: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Dimentica un segreto client</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>Rimuovere da questo computer il segreto client di questa configurazione?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Rimuovere da questo computer il segreto client di %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast non lo mostra più. Senza il segreto non si possono eseguire i controlli live né la sessione di convalida e, se Arctic Wolf non lo ha ancora, bisogna creare nuove chiavi.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Rimozione del segreto dal portachiavi…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>Il portachiavi non ha ancora risposto. Cercare una finestra del sistema che chiede la password. Intanto si può continuare.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>Il segreto non è più su questo computer.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>Il segreto è ancora nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>Che cosa è cambiato dal rapporto precedente</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>il confronto</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>Il tenant simulato su questo computer, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Indirizzo del gateway</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Globale: failover tra aree geografiche</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Regno Unito: i dati restano lì, senza failover</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>Stati Uniti: i dati restano lì, senza failover</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Altro indirizzo</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Un momento. Creazione del testo…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Anteprima del rapporto</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Accesso al proxy</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>Il proxy ha rifiutato quanto inserito</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>Non dice se è errato il nome utente o la password.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Il proxy %1 richiede un nome utente e una password</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>Si presenta come “%1”.</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>Non sono le credenziali di Mimecast. Vengono inviate solo a questo proxy, restano in memoria fino alla chiusura del programma e non vengono salvate.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… e %n altro, vedere il rapporto</numerusform>
            <numerusform>… e altri %n, vedere il rapporto</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Data dei controlli: %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Rapporto di esercitazione %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Rapporto %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Salva il nuovo rapporto…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Questo rapporto è stato modificato o danneggiato dopo la scrittura</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>Il checksum non corrisponde. Il contenuto potrebbe differire da quanto rilevato.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>Il rapporto aperto</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Rapporto aperto</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Ripetere i controlli con le credenziali del cliente</translation>
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
        <translation>Richiesta a Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Questo non è il Client ID del rapporto, che è %1. I controlli si possono eseguire comunque.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>Vengono usate solo per questi controlli, tenute nella memoria di questa finestra e cancellate alla sua chiusura. I controlli leggono soltanto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Esegui i controlli</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>Il nuovo rapporto</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Nuovo rapporto</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Salva il nuovo rapporto</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Salvataggio del nuovo rapporto…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>Il nuovo rapporto è stato salvato</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>Il nuovo rapporto non è stato salvato</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>I dati inseriti e %n passo completato vengono rimossi da questo computer.</numerusform>
            <numerusform>I dati inseriti e %n passi completati vengono rimossi da questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>Il file “%1” viene rimosso da questo computer.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>Anche il segreto client viene rimosso. Mimecast non lo mostra più: se Arctic Wolf non lo ha ancora, servono nuove chiavi.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Elimina una configurazione</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Eliminare la configurazione di %1?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>L’operazione non si può annullare. In Mimecast e in Arctic Wolf non cambia nulla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>Da questa pipe non arriva più nulla, e non termina.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>La cartella “%1” appartiene a un altro utente.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>La cartella non può essere creata lì.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Non esiste lo scenario di esercitazione “%1”.</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>Il tenant simulato non può avviarsi su questo computer: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Guida alla configurazione di Mimecast per Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>Esercitazione con un tenant simulato; mimecast-sandbox --list elenca gli scenari.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us o un indirizzo.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Un’altra autorità di certificazione da considerare attendibile, solo per indirizzi di loopback.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Una configurazione da aprire.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Indicare al massimo una configurazione.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>Nel menu di navigazione, fare clic su %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>Per l’integrazione %1, fare clic su %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>Nella pagina %1, nella sezione %2, inserire un nome per l’applicazione API.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>Dopo il salvataggio, il campo %1 non si può più modificare.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Compilare i dettagli</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>dettagli</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>Per %1, selezionare le caselle di questi due prodotti, quindi fare clic su %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Dopo il salvataggio, %1 non si può più modificare: un prodotto dimenticato richiede un’applicazione nuova e chiavi nuove.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Esiste anche un prodotto chiamato %1. È quello sbagliato.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>Per %1, selezionare il ruolo creato.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Inserire una descrizione per l’applicazione API.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>Nella pagina %1, nella sezione %2, inserire la persona o il gruppo di persone che Mimecast contatta se necessario.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Ad esempio, il team che configura l’applicazione API.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast consiglia un gruppo piuttosto che una sola persona.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Inserire i contatti</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>contatti</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Inserire l’indirizzo email di questo referente tecnico.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>L’indirizzo deve esistere nella directory di Mimecast.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Fare clic su %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Lasciare com’è la finestra di dialogo che si apre e proseguire qui con la pagina successiva: Mimecast mostra il %1 una sola volta.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Applicazione API</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>Creare l’applicazione API</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>Arctic Wolf accede tramite questa applicazione. Alla fine Mimecast ne genera le chiavi.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Aggiungere una nuova applicazione</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>nuova applicazione</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Fare clic sulla scheda %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Leggere le condizioni legali, quindi selezionare la casella %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>Per %1, selezionare %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>Nel campo %1, inserire un nome per il ruolo.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>Nel campo %1, inserire una descrizione che dica a che cosa serve.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>Nella sezione %1, deselezionare tutti i permessi tranne questi tre:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>I controlli live indicano se manca un permesso %1 e cercano permessi superflui. Il permesso %2 viene confermato dalla convalida con il CST.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Fare clic sull’indirizzo email dell’account di servizio creato.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Ruolo API</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>Creare il ruolo API</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>L’applicazione di Arctic Wolf riceve un ruolo proprio: tre permessi, nient’altro.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Creare il ruolo</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>ruolo</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>Nella sezione %1, selezionare %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Impostare i permessi</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>permessi</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Trovare il nuovo ruolo nell’elenco e fare clic sul suo nome.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Aggiungere l’account di servizio</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>account di servizio</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Selezionare: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Non selezionare: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Non questo</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>Nella finestra di dialogo %1, copiare il %2 e incollarlo qui.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Incollare qui entrambi i valori</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>chiavi</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Copiare il %1 e incollarlo qui, così che arrivi in un luogo sicuro e crittografato.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Il %1 è disponibile solo questa volta.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Un account di tipo %1 richiede una nuova applicazione per avere nuove chiavi.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Una nuova applicazione può richiedere alcuni minuti per diventare attiva. Fino ad allora, Mimecast non ne accetta le chiavi.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Chiavi</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Mettere al sicuro le chiavi</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast mostra il %1 una sola volta. Lasciare aperta la sua finestra di dialogo finché questa pagina non dice che si può chiudere.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>Entrambi i valori andranno forniti ad Arctic Wolf più avanti.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Configurazione di Mimecast</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>Messa in servizio</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>Nella pagina %1, configurare le impostazioni.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nome dell’integrazione</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Includere il nome dell’organizzazione, perché sia univoco.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>La procedura documentata non elenca queste impostazioni. Di norma sono un nome, il %1 e il %2; compilare anche ogni altro campo richiesto dalla pagina.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Se in seguito si generano nuove chiavi, inserirle anche in questa integrazione. Per integrazioni simili, il portale lo prevede in %1, con %2 alla fine.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Inserire le chiavi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Consegnare le chiavi ad Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Fornire le chiavi ad Arctic Wolf nel suo portale.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Aggiungere una nuova integrazione</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>nuova integrazione</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>Nella scheda %1, fare clic su %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rimozione di API 1.0</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>Rimuovere l’integrazione con API 1.0</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>La nuova integrazione sostituisce quella con API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Rimuovere l’integrazione con API 1.0. La procedura è nel documento %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Farlo solo dopo aver configurato la nuova integrazione.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Rimuovere l’integrazione</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>rimozione</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Se si passa dalla versione 1.0 alla 2.0 dell’API di Mimecast:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Se le impostazioni del firewall cloud lo richiedono, aggiungere eccezioni per gli indirizzi IP di Arctic Wolf.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Accedere al sito %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>Nella sezione del proprio prodotto, visualizzare gli indirizzi IP: devono essere consentiti tutti.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Se non servono eccezioni, questo punto è già a posto.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Lasciar passare Arctic Wolf</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>firewall</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Accesso alla rete</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Consentire l’accesso alla rete</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Nessun firewall e nessun elenco di indirizzi deve bloccare Arctic Wolf.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Se gli intervalli %1 in %2 limitano l’accesso all’account, aggiungervi gli indirizzi di Arctic Wolf. Non inserire mai solo quelli di Arctic Wolf: gli amministratori resterebbero esclusi.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>I controlli live vengono eseguiti su questo computer, che deve raggiungere tramite HTTPS %1 o l’altro gateway scelto.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Conservare il rapporto</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Vedere che cosa è stato configurato e che cosa hanno rilevato i controlli, e conservarlo.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Indicare l’organizzazione di cui si configura l’account Mimecast.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Dà il nome a questa configurazione nell’elenco e nel rapporto.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Indicare l’organizzazione</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Assicurarsi che il piano Mimecast comprenda una licenza per %1 (TTP) %2.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Per saperne di più sui piani, consultare il documento %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Un account di tipo %1 è diverso. Se il proprio è di questo tipo, rivolgersi ad Arctic Wolf prima di proseguire.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>Ciò che qui si chiama %1, Mimecast lo chiama anche %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Controllare ciò che serve</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>ciò che serve</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Tenere a portata di mano un account di amministratore di Mimecast.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>Il ruolo dell’amministratore richiede i permessi %1 e %2 e deve poter gestire i ruoli delle applicazioni.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Assicurarsi che il servizio %1 sia elencato e attivato nella %2.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Per saperne di più, consultare il documento %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>Se è elencato ma non attivato, proseguire: la pagina successiva spiega come attivarlo.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>Il servizio richiede anche un connettore. Vedere %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Preparare la convalida dell’integrazione.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Contattare il CST, il Concierge Security Team di Arctic Wolf, per convalidare l’integrazione.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Tenere pronto un account o un ambiente in cui Arctic Wolf possa convalidare le azioni di risposta desiderate senza disturbare nessuno.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Si sta passando dalla versione 1.0 alla 2.0 dell’API di Mimecast?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Passaggio da API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>No, non c’è un’integrazione con API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Sì, c’è un’integrazione con API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>In caso di passaggio, consultare il documento %1.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>Per ora non serve. Una pagina verso la fine riporta a questo documento.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Indicare se si passa da API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Prima di iniziare</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Preparare tutto</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Assicurarsi di avere tutto, per non doversi fermare a metà.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Con il servizio Active Response, Arctic Wolf può rispondere alle minacce nelle email tramite Mimecast. L’azione di risposta supportata da Mimecast: %1. Per saperne di più, consultare il documento %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>Nella sezione %1, inserire l’indirizzo email e il nome visualizzato globale dell’account.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Un nuovo indirizzo nel dominio selezionato.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Nome visualizzato globale</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Inserire i dettagli dell’account</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Creare una password e confermarla.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>È possibile generarne una qui. Non viene memorizzata: se servirà di nuovo, conservarla nel proprio gestore di password.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Account di servizio</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Creare l’account di servizio</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response riceve un account a uso esclusivo.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Aggiungere un nuovo indirizzo</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>nuovo indirizzo</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Selezionare il dominio che riceve il nuovo account.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Se %1 non è già impostato su %2:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Guardare l’interruttore %1. È già impostato su %2?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>È già %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Non è ancora %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Assicurarsi che %1 sia %2</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>stato</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>Nel campo %1, fare clic su %2, quindi selezionare un gruppo locale esistente che riceva le notifiche.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Gruppo selezionato</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>Può restare vuoto. Viene annotato nel rapporto.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Se nella pagina c’è un pulsante %1, fare clic su di esso: altrimenti nulla viene conservato.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Attivare %1</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Arctic Wolf elimina le email tramite questo servizio di Mimecast.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Aprire le impostazioni</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Assicurarsi che l’interruttore %1 sia attivato.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Se nella console non c’è un interruttore %1, il nuovo menu è sempre visibile. Proseguire.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Fare clic sull’interruttore %1 per portarlo su %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>Nell’elenco %1, selezionare %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Test con il CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Provare l’eliminazione con il CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Il CST, il Concierge Security Team di Arctic Wolf, convalida il funzionamento di Active Response.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Contattare il CST per convalidare l’integrazione di Active Response.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Concordare il test</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>accordi</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Comunicare al CST quale account o ambiente è stato preparato, perché la convalida non disturbi nessuno.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Seguire il CST mentre convalida lì l’azione di risposta %1.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Seguire il test</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Scegliere il gateway di Mimecast usato dai controlli.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>Il gateway globale offre il failover tra aree geografiche. I gateway del Regno Unito e degli Stati Uniti mantengono i dati nel rispettivo paese, senza failover.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Scegliere il gateway</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>gateway</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Controlli live</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Eseguire i controlli live</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Scoprire se quanto è stato configurato funziona. In Mimecast non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Eseguire i controlli live.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Eseguire i controlli</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>controlli</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>Nel menu di navigazione, fare clic su %1 e cercare %2, in %3 o in %4. Quale pulsante è visibile?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Pulsante</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>La scelta determina l’aspetto dei passi successivi. All’inizio sono quelli del pulsante %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>Nel menu di navigazione, fare clic su %1, quindi sulla scheda %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>Per l’integrazione %1, fare clic su %2, quindi su %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Se Mimecast chiede di accettare le proprie condizioni legali, leggerle e poi accettarle.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Nella pagina %1, inserire un nome per l’applicazione API. Se c’è un campo %2, selezionarvi %3.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Nella sezione %1, inserire un nome per l’applicazione API. Se c’è un campo %2, selezionarvi %3.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Per %1, selezionare le caselle di questi due prodotti.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Inserire la persona o il gruppo di persone che Mimecast contatta se necessario.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>Nella sezione %1, inserire la persona o il gruppo di persone che Mimecast contatta se necessario.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>In fondo alla pagina, fare clic sul pulsante che salva l’applicazione.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (vista semplificata)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>Nella finestra di dialogo con le chiavi, copiare il %1 e incollarlo qui.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Se è andato perso, aprire l’applicazione in Mimecast, dove è stata aggiunta, e generarne di nuovo le chiavi.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>ad esempio %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>Il valore inserito in “%1”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>it</translation>
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
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 supera 1 MiB, quindi non è un elenco di certificati.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 non contiene certificati in formato PEM.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Assistente di configurazione</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Configura e verifica Mimecast per Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;sicurezza;e-mail;email;posta elettronica;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Guida passo per passo un amministratore di Mimecast nella configurazione di un account per Arctic Wolf Active Response e dimostra con controlli live che ciò che è stato configurato funziona.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Ogni passo con i nomi esatti della console, e i valori da digitare pronti da copiare</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>Il segreto client va direttamente nel portachiavi e viene riletto prima di chiudere la finestra di dialogo di Mimecast</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Controlli in sola lettura che indicano che cosa è errato e a quale passo tornare</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Un rapporto in formato JSON, HTML, PDF o Markdown, senza alcun segreto</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Un tenant simulato per esercitarsi</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>Non modifica e non rimuove nulla in Mimecast. Non è prodotto né approvato da Mimecast o Arctic Wolf, i cui nomi appartengono ai rispettivi proprietari.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Chiavi</translation>
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
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Copiato. Viene rimosso dagli appunti tra %n secondo.</numerusform>
            <numerusform>Copiato. Viene rimosso dagli appunti tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Il segreto non è più negli appunti.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Il portachiavi non ha ancora risposto. Cercare una finestra del sistema che chiede la password.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>non ancora inserito</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>non più su questo computer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Salvato. Incollare qui per sostituirlo.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Mostra finché premuto</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Tienilo solo finché questa finestra è aperta</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Usa il segreto salvato per questo Client ID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>Ora i due valori si troverebbero nella finestra di dialogo di Mimecast. Quelli del tenant simulato si possono inserire o copiare qui:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Inserisci le chiavi di esercitazione</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Vai al passo</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Torna ai controlli</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Continua a controllare</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Controlla ogni 10 s finché non è superato, per cinque minuti al massimo</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>Arctic Wolf ha il segreto? Allora su questo computer non serve più.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>I controlli live e la sessione di convalida lo usano ancora. In seguito si può rimuovere qui o nell’elenco delle configurazioni. Mimecast non lo mostra più.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Dimentica il segreto</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Usa un altro messaggio</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Apri il messaggio</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Questo messaggio ha più di un Message-ID, cosa che non dovrebbe accadere. Il monitoraggio riguarda il primo. Oltre al primo: %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Trascinare qui il file .eml del messaggio, aprirlo, oppure incollare le sue intestazioni Internet o il suo Message-ID.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>Intestazioni o Message-ID del messaggio</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Usa questo</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Usa un messaggio di esempio</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Tutti i file</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>Su questo computer non ce n’è nessuno.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>È stato consegnato ad Arctic Wolf. Conservarlo qui per controllare di nuovo.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Solo dopo che Arctic Wolf lo ha ricevuto: Mimecast non lo mostra più.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Rimuovere il segreto salvato</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Confronta con un rapporto precedente</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Non c’è nulla con cui fare il confronto</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Salvataggio del rapporto…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Il rapporto è stato salvato</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>Il rapporto non è stato salvato</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Inviare il rapporto al CST</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Una pagina, e ogni passo nell’appendice.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Controllare di nuovo dopo le modifiche</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Questa configurazione resta nell’elenco Configurazioni.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Salva il rapporto come %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Altri formati</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>un riepilogo per un ticket</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Copia riepilogo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Com’era al momento dell’approvazione</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudonimi al posto dei nomi</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Per la condivisione esterna: pseudonimi al posto di nomi, indirizzi e identificatori</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Confronta con un rapporto precedente…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Anteprima del rapporto</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Finestra intera</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Affianca al browser</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>Qui questa configurazione si può guardare, ma non modificare.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Chiuderla lì, quindi riaprirla qui.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Questa è un’anteprima. Nulla di ciò che si inserisce qui viene conservato.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>I dati inseriti non sono salvati</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>È il desktop a decidere che cosa resta in primo piano: fare clic con il pulsante destro sulla barra del titolo e impostarlo lì.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>una configurazione senza nome</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>Il segreto client non è salvato</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Se si chiude ora la finestra, il segreto client va perso: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Si trova solo in questa finestra e Mimecast non lo mostra più. Restare e consegnarlo prima ad Arctic Wolf, oppure salvarlo nel portachiavi.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Chiudi e perdi il segreto</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>Resta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Esercitazione – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Tenant simulato. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Esci dall’esercitazione</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>completata, confermata dall’amministratore</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>completata, controllata</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>da fare</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>non ancora aperta</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Nuova configurazione</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Configurazione per Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Sezioni completate</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Configurazioni</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Esercitazione, tenant simulato</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Inizia una nuova sessione</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>Iniziare una nuova sessione di convalida?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>La sessione approvata e il suo rapporto finale vengono rimossi da questa configurazione. Se quel rapporto non è stato salvato, annullare e salvarlo prima.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>Il monitoraggio non è ancora terminato.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Ripetere il monitoraggio con le credenziali attuali.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>L’approvazione spunta anche ciò che qui sopra è ancora da fare. Dopo, in questa sessione non si può più modificare nulla.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Dopo, in questa sessione non si può più modificare nulla.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Per l’approvazione servono entrambi i nomi.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Questa sessione è chiusa e il suo rapporto è definitivo. Si trova nella pagina Rapporto.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Approvata il %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Nome dell’amministratore</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Ruolo dell’amministratore</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Nome del referente del CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Ruolo del referente del CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Approvare al termine del monitoraggio.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Approva con %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Nome e ruolo dell’amministratore</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Nome del referente del CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Casella di posta o ambiente</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast ha chiesto di attendere. I controlli riprendono tra %n secondo.</numerusform>
            <numerusform>Mimecast ha chiesto di attendere. I controlli riprendono tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n superato</numerusform>
            <numerusform>%n superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n non controllato</numerusform>
            <numerusform>%n non controllati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n annullato</numerusform>
            <numerusform>%n annullati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>%1 su %n eseguito</numerusform>
            <numerusform>%1 su %n eseguiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n non ancora eseguito</numerusform>
            <numerusform>%n non ancora eseguiti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Vai al passo</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Gateway simulato</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>I controlli passano dal proxy impostato su questo computer, se presente.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>I controlli sono passati dal proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Impostazioni proxy</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>È impostato dalle variabili d’ambiente https_proxy e no_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Richiesta a Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Ancora nessun controllo</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>I controlli usano le chiavi per porre alcune domande a Mimecast e non modificano nulla. Richiedono alcuni secondi.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Il portachiavi non ha ancora risposto. Cercare una finestra del sistema che chiede la password.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Lì non viene modificato nulla.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Finora sono trascorsi %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Esegui i controlli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Scegliere un gateway.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Per proseguire, eseguire i controlli.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Ultima richiesta: %1, in %2 s, tramite il proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Ultima richiesta: %1, in %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Ultima richiesta: %1, tramite il proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Ultima richiesta: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Finché non è superato: “%1”</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Tutte le copie vengono eliminate</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Una copia non può essere eliminata</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Nessuna copia può essere eliminata</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Viene solo inviata una notifica</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Tutte le copie vengono eliminate e ripristinate</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Viene eliminato un altro messaggio</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continua il monitoraggio</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Avvia il monitoraggio</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Intanto il monitoraggio continua.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Interrompi il monitoraggio</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Simula l’intervento del CST</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Vai al passo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Che cosa ha segnalato Mimecast</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>“%1” ora si chiama “%2”.</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>Non può essere letto come configurazione. Gli è stato dato un altro nome e il suo contenuto non è stato modificato.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (esercitazione)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Non iniziata. Salvata: %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Passo %1 di %2: %3. Salvata: %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Continua %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Nuova configurazione</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Un account Mimecast, circa 30 minuti. Si può interrompere quando si vuole: ogni passo viene salvato.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>esercitazione</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Non iniziata</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Riprendi %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Il portachiavi potrebbe ancora contenere il segreto client di “%1”, una configurazione che non è più qui.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Dimentica il segreto…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Dimentica il segreto client di %1</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Apri un rapporto</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Dimentica un segreto client</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Rimuovere dal portachiavi il segreto client di %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast non lo mostra più. Senza il segreto non si possono eseguire i controlli live e, se Arctic Wolf non lo ha ancora, bisogna creare nuove chiavi.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Configurare Active Response per Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>Arctic Wolf potrà eliminare le email dannose al posto dell’amministratore. Si lavora nella console di Mimecast; questa guida mostra dove fare clic e controlla il risultato.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Configurazione di Mimecast</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Servizio, account, ruolo, applicazione: 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Chiavi nel portachiavi, controlli live: 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>Messa in servizio</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Consegna, poi un’eliminazione di prova: 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>Tenere pronti: licenza Internal Email Protect, accesso di amministratore a Mimecast, accesso a Unified Portal, una casella di posta per il test.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>Operazione non riuscita</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Un file era danneggiato</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Inizia configurazione</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Configurazioni</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Per un altro account Mimecast, in circa 30 minuti.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>Stessi passi, tenant simulato. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Anteprima dei passi</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Leggere ogni pagina prima di iniziare. Nulla viene salvato.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Per un Concierge Security Team: ripetere i controlli di un cliente.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Legge soltanto. In Mimecast non viene modificato o eliminato nulla.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>Il segreto client resta nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Ciò che non si può controllare viene segnalato.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>%n altro, vedere l’appendice</numerusform>
            <numerusform>altri %n, vedere l’appendice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 di %n passo</numerusform>
            <numerusform>%1: %2 di %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>Le sue impostazioni non si possono controllare tramite l’API.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Confermato dall’amministratore</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Confermato da %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Eliminazione delle email: nessun test in questo rapporto</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Monitoraggio %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>copie trovate</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>eliminate</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>non eliminate</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>ripristinate</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Non incluso in questo rapporto</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Approvata il %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>L’account Mimecast non è noto: nessun controllo lo ha letto.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Account Mimecast %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Certificato di configurazione</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Rapporto di configurazione</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Account Mimecast</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Codice dell’account</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Nome dell’account</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Area geografica</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>Inizio monitoraggio</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Casella di posta o ambiente</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Non ne fa parte</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Il primo rapporto proviene da un’esercitazione con un tenant simulato, non da Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Il secondo rapporto proviene da un’esercitazione con un tenant simulato, non da Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>Il checksum del primo rapporto non corrisponde: il rapporto è stato modificato o danneggiato dopo la scrittura.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>Il checksum del secondo rapporto non corrisponde: il rapporto è stato modificato o danneggiato dopo la scrittura.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Solo uno dei due proviene da una configurazione. Passi, dati inseriti, sessione di convalida e valutazione non vengono confrontati.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>In uno dei due o in entrambi ci sono pseudonimi al posto di nomi, indirizzi e identificatori, che quindi non vengono confrontati.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>Provengono da versioni diverse del programma: %1 e %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Seguono revisioni diverse della procedura: %1 e %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>In peggio</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>In meglio</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Controllo live</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Sessione di convalida</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Dati inseriti</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Primo rapporto: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Secondo rapporto: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Nessuna differenza.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, abbreviato</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Account di servizio</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Nome visualizzato dell’account di servizio</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Descrizione del ruolo</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Applicazione API</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Descrizione dell’applicazione API</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Referente tecnico</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>Email del referente tecnico</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Integrazione in Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Stato precedente di Threat Remediation</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Gruppo per le notifiche</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Passaggio da API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast per Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Organizzazione %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Nome %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Messaggio %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Richiesta %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Indirizzo %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Omesso</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Non verificata</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Non pronta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Convalidata</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>Con queste credenziali e questo gateway non è stato eseguito alcun controllo, quindi non si sa se la configurazione funziona.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Almeno un controllo non è stato superato. Seguire le sue indicazioni, quindi ripetere i controlli.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Qualcosa è ancora da fare o non è noto, quindi la configurazione non è ancora pronta.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Tutto è pronto per il test con il CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>Una sessione di convalida ha rilevato l’eliminazione di un messaggio.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Questo file è troppo grande per essere un rapporto.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Questo file contiene un testo di oltre 2.000 caratteri, più lungo di quelli di un rapporto.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Questo rapporto è danneggiato: il file è troncato o è stato modificato a mano.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Questo file è una configurazione, non un rapporto.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Questo file non è un rapporto di questo programma.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Questo rapporto è stato scritto da una versione più recente del programma. Aggiornare il programma per aprirlo.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Questo rapporto è danneggiato: contiene un membro ripetuto, mezzo carattere o un numero che non è un conteggio, quindi può essere letto in più modi.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Questo rapporto è danneggiato: manca qualcosa che deve far parte di un rapporto.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>“%1” non può essere scritto: %2. Ciò che c’era prima resta com’era.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>la cartella in cui ci si trova non esiste più</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>è un collegamento; indicare il file a cui porta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>appartiene a qualcun altro</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>non è consentito scrivere nella sua cartella</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” non termina con .json, .html, .pdf o .md. La terminazione indica il formato.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Mittente del messaggio</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Destinatario del messaggio</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Data del messaggio</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Fine monitoraggio</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Incidenti di altri messaggi nel frattempo</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>Il checksum di questo rapporto non corrisponde: il rapporto è stato modificato o danneggiato dopo la scrittura. Il contenuto potrebbe differire da quanto rilevato.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Creato per la condivisione: nomi, indirizzi e identificatori sono sostituiti da pseudonimi e il testo libero è omesso.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Configurazione di Mimecast per Arctic Wolf Active Response: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Account: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Controlli superati: %1 su %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Rapporto del %1. Checksum contro danni accidentali: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Informazioni su questo rapporto</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Appendice</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Appendice: ogni passo, ogni controllo e quanto rilevato.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Non resta nulla da fare.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Rilevato da questo programma</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Spuntato</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Controlli live</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Calcolato sul rapporto JSON in forma canonica (RFC 8785), senza il checksum. Rivela danni e modifiche accidentali. Non è una prova contro la falsificazione: chiunque può ricalcolarlo.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Codice di errore</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato rilevato</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>Nessun controllo eseguito.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Ancora da fare</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>I controlli leggono soltanto. In Mimecast non modificano e non rimuovono nulla.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Passi</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Come spuntati dall’amministratore; i controlli live non li vedono tutti.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>In base ai conteggi di Mimecast per l’incidente; il programma ha solo monitorato e non ha eliminato nulla.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Dove si trova nella console</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>Il percorso verso Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Data dei controlli</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Rete e gateway</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>%1 di %2 fatti</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Esercitazione: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>ESERCITAZIONE – creata con un tenant simulato. Non dice nulla su un account Mimecast reale.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Con altre credenziali: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Sessione di convalida – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – passi non spuntati: %2 di %n</numerusform>
            <numerusform>%1 – passi non spuntati: %2 di %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Da tenere presente</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Pulsante nella console di Mimecast</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Attenzione</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Tutto è configurato come richiede la procedura documentata.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>L’applicazione ha un segreto client diverso da quello mostrato.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>L’applicazione è disattivata.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>Le chiavi sono della precedente API 1.0 e sono scadute.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>All’applicazione manca il prodotto Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>All’applicazione manca il prodotto Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>L’applicazione non ha nessuno dei due prodotti.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>Al ruolo manca il permesso di leggere la dashboard.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>Al ruolo mancano i permessi su Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>Il ruolo non ha alcun permesso.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>Il ruolo ha un permesso che non gli serve.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>Il ruolo ha tutti i permessi esistenti.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>L’account non ha una licenza per Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>L’account non ha una licenza per Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Ogni risposta richiede un secondo e mezzo.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>Il servizio non accetta altre richieste per diversi minuti.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>Il servizio non accetta altre richieste per mezzo secondo.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>Il servizio non accetta altre richieste e non dice per quanto tempo.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>Il servizio rifiuta una volta un token di accesso valido.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>Il servizio rifiuta ogni token di accesso che ha emesso.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>Il servizio è fermo.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>Il servizio fallisce una volta e funziona la volta successiva.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>Il servizio è occupato per un secondo, lo dice, e poi funziona.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>Il servizio è fermo per un’ora, e lo dice.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>I server dietro al gateway non gli rispondono.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>Gli orologi di questo computer e del servizio differiscono di 11 minuti.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Il servizio non comunica la sua ora.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>La quota di un pacchetto senza licenza viene rifiutata; tutto il resto è configurato.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>L’operazione che elenca gli incidenti non esiste.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>L’elenco degli incidenti fallisce con un conflitto.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>I rifiuti sono formulati in un modo mai visto prima.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Qualsiasi richiesta con un token viene rifiutata senza spiegazioni.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>Un prodotto mancante viene segnalato in altre quattro forme di errore.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>L’elenco degli incidenti fallisce, in una risposta che si dichiara riuscita.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>Un permesso mancante viene segnalato solo dallo stato all’interno della risposta.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Ogni risposta è riuscita e vuota.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Ogni risposta è riuscita e non è JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Ogni risposta viene troncata lungo il percorso.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Ogni risposta è un elenco.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>L’elenco degli incidenti restituisce elenchi dentro elenchi, per centomila livelli.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>Il token di accesso è un numero.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>L’account non ha né un nome né un codice.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>I pacchetti dell’account sono oggetti con un nome e un numero.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>L’account non indica i suoi pacchetti.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>I pacchetti dell’account sono di tipi che nessuno si aspetta.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Ogni risposta è più grande di qualsiasi risposta di Mimecast.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Pochi byte compressi si espandono in una risposta di 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Tutto è configurato e fornito tramite HTTPS.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Un firewall apre le connessioni crittografate.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Il certificato è scaduto.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Il certificato è per un altro nome.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>L’altra parte non supporta TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>Al posto di ogni risposta c’è la pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>La rete richiede l’accesso con lo stato previsto a questo scopo.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>Al posto di ogni risposta c’è la pagina di un filtro.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>La rete manda altrove ogni richiesta.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>La connessione si interrompe a metà di ogni risposta.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>Le connessioni vengono accettate, ma non arriva mai una risposta.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Ogni risposta arriva a un byte al secondo.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Ogni risposta continua senza fine.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Che cosa è stato configurato</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Come si comporta il servizio</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>Come sono fatte le risposte</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Che cosa fa la rete</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>Non c’è un certificato in %1, oppure non c’è una chiave in %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>Ascolta sulla porta N invece che su una porta libera qualsiasi.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>Usa HTTPS; dopo il certificato segue l’argomento KEY.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Simula lo scenario NAME (predefinito: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Risponde dopo MS millisecondi.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>Mostra le credenziali e gli scenari, poi termina.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>Mostra l’autorità di certificazione degli scenari su HTTPS, per chi vuole considerarla attendibile, poi termina.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>La chiave privata del certificato, con --tls.</translation>
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
        <translation>Gli scenari su HTTPS sono attendibili con l’autorità di certificazione mostrata da --authority.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>L’eliminazione di prova eseguita da un CST si simula con %1. Si può simulare: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls richiede un certificato e la sua chiave; non ci sono altri argomenti.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>La porta è un numero da 0 a 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>La latenza è un numero da 0 a 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simula un tenant Mimecast su questo computer. Mostra l’indirizzo su cui è in ascolto e resta in funzione finché non viene arrestato.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Non esiste lo scenario “%1”.</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>L’account è di tipo Cloud Integrated, senza Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>Il portachiavi non contiene un segreto per questa configurazione. Inserire di nuovo il segreto.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Questo programma è stato avviato al di fuori di una sessione desktop, dove nessun portachiavi è raggiungibile. Avviarlo dal desktop.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>In questa sessione desktop non è in esecuzione alcun portachiavi. Installarne o avviarne uno, ad esempio GNOME Keyring o KWallet, e riprovare.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>Il portachiavi è bloccato e il sistema non ha potuto chiederne la password. Sbloccarlo nel gestore di password del desktop e riprovare.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>Il portachiavi è ancora bloccato: la finestra che ne chiedeva la password è stata chiusa. Riprovare e inserire la password.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>Non c’è un portachiavi predefinito in cui conservare i segreti. Crearne uno nel gestore di password del desktop e riprovare.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>Manca la libreria che apre il portachiavi. Installare il pacchetto libsecret (in Debian e Ubuntu: libsecret-1-0) e riavviare questo programma.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Questo sistema non ha un portachiavi che questo programma possa usare. Conservare il segreto in un altro luogo sicuro e crittografato.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>Il sistema ha rifiutato l’accesso al portachiavi. Riprovare e consentire l’accesso quando il sistema lo chiede.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>Il testo è più lungo di quanto il portachiavi accetti, cioè 2.560 byte. Assicurarsi di aver incollato solo il segreto client.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>Il portachiavi ha restituito qualcosa di diverso da quanto salvato, quindi non è affidabile. Riprovare, oppure conservare il segreto altrove.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>Il portachiavi non ha risposto. Cercare una finestra del sistema che chiede una password, forse dietro a questa; rispondere e riprovare.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>L’attesa del portachiavi è stata interrotta. Riprovare quando si può sbloccare.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>Il portachiavi non ha potuto eseguire quanto richiesto. Riprovare; per saperne di più, vedere i dettagli tecnici.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway globale</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway Regno Unito</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway Stati Uniti</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>Mimecast non documenta questo gateway. I controlli si possono eseguire, ma il gateway potrebbe non restare disponibile.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>Questo è un indirizzo dell’API 1.0. Le chiavi di questa configurazione sono per l’API 2.0: scegliere Globale, Regno Unito o Stati Uniti.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Questo non è un indirizzo di Mimecast. Lì non viene inviato nulla.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Questo indirizzo non è completo. Dovrebbe essere simile a %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>“%1” non è un gateway con cui questo programma comunica. Indicare global, uk, us, l’indirizzo https di un host in services.mimecast.com, oppure un indirizzo di loopback. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Esercitazione: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Nessuna novità: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ancora nessun incidente per il messaggio; incidenti di altri messaggi: %1.</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>Incidente %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>Incidente %1: %2.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Nuovo tentativo tra %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Nuova richiesta tra %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Richiesta a Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Ctrl+C per interrompere.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n superato</numerusform>
            <numerusform>%n superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n con avviso</numerusform>
            <numerusform>%n con avviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n non superato</numerusform>
            <numerusform>%n non superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n non ancora noto</numerusform>
            <numerusform>%n non ancora noti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n saltato</numerusform>
            <numerusform>%n saltati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n annullato</numerusform>
            <numerusform>%n annullati</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>Tornare a: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Nuovo controllo tra %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>Controlli eseguiti: %1 su %n.</numerusform>
            <numerusform>Controlli eseguiti: %1 su %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>Controlli eseguiti: %1 su %n, %2.</numerusform>
            <numerusform>Controlli eseguiti: %1 su %n, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>Il Client ID ha una lunghezza insolita.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>Il Client Secret ha una lunghezza insolita.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Manca il Client ID.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Manca il Client Secret.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>Il Client ID contiene uno spazio o un’interruzione di riga. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>Il Client Secret contiene uno spazio o un’interruzione di riga. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>Il Client ID è uguale al Client Secret, o ne è una parte. Copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>Il Client ID e il Client Secret sembrano scambiati.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>Il segreto è stato salvato per un altro gateway. Scegliere di nuovo quel gateway, oppure inserire ancora una volta il segreto.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>Il segreto è stato salvato per un altro gateway, %1. Scegliere di nuovo quel gateway, oppure inserire ancora una volta il segreto.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>Il segreto è stato salvato per un altro Client ID. Inserire di nuovo quel Client ID, oppure inserire il segreto che corrisponde a questo.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>Il segreto nel portachiavi è stato salvato per un’altra copia di questa configurazione. Aprire quella copia, oppure inserire ancora una volta il segreto.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Passo %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · circa %n min rimanente</numerusform>
            <numerusform>%1 · circa %n min rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>completa</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>%n da fare</numerusform>
            <numerusform>%n da fare</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Sezione aperta</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Segreto client nel portachiavi</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Vengono eliminati la configurazione danneggiata “%1” e il suo segreto client, che Mimecast non mostra più.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Vengono eliminati la configurazione “%1” di “%2”, con %n passo completato, e il suo segreto client, che Mimecast non mostra più.</numerusform>
            <numerusform>Vengono eliminati la configurazione “%1” di “%2”, con %n passi completati, e il suo segreto client, che Mimecast non mostra più.</numerusform>
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
        <translation>Il Client ID sembra una chiave dell’API 1.0. Questa configurazione richiede le chiavi dell’applicazione Mimecast API 2.0.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Il Client Secret sembra una chiave dell’API 1.0. Questa configurazione richiede le chiavi dell’applicazione Mimecast API 2.0.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response è pronto</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>Active Response è pronto per %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Esercitazione: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Data del test: %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Test eseguito con %1 del CST, %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… e %n altro, vedere il rapporto</numerusform>
            <numerusform>… e altri %n, vedere il rapporto</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>Non si sa ancora se le email vengono eliminate</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Provare l’eliminazione con il CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>Copie eliminate: %1 su %n, stato al %2</numerusform>
            <numerusform>Copie eliminate: %1 su %n, stato al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>I controlli live non sono stati eseguiti</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Ultima esecuzione il %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n controllo live superato</numerusform>
            <numerusform>Tutti i %n controlli live superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>Controlli live superati: %1 su %n</numerusform>
            <numerusform>Controlli live superati: %1 su %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n passo non è spuntato</numerusform>
            <numerusform>%n passi non sono spuntati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 è impostato su %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Tutti i passi sono completati</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>Confermato dall’amministratore. Da qui non si può controllare.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>La conferma spetta all’amministratore.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n carattere. Di solito sono %1.</numerusform>
            <numerusform>%n caratteri. Di solito sono %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n carattere.</numerusform>
            <numerusform>%n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>È stato rimosso uno spazio o un’interruzione di riga all’inizio o alla fine.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>tenant simulato</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>Potrebbe essere una parte del segreto.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Non viene salvato finché Mimecast non lo accetta.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Sembra mancare un carattere del Client Secret. Copiarlo di nuovo e incollarlo qui.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>Il Client Secret ha %n carattere, di solito 64. Copiarlo di nuovo e incollarlo qui.</numerusform>
            <numerusform>Il Client Secret ha %n caratteri, di solito 64. Copiarlo di nuovo e incollarlo qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Copiarli di nuovo entrambi.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Una nuova applicazione può richiedere alcuni minuti per diventare attiva: in tal caso, riprovare più tardi. Il gateway si può scegliere nella pagina successiva.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Non ancora al sicuro. Lasciare aperta la finestra di Mimecast</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>Il segreto è salvato, ma non ancora provato con Mimecast. Lasciare aperta la finestra di Mimecast.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>Il segreto è salvato. Incollare anche il Client ID.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>Le chiavi sono al sicuro e funzionano</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Ora si può chiudere la finestra di Mimecast.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>Le chiavi sono state salvate in precedenza</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Mimecast le ha accettate il %1. Provarle di nuovo per vedere se ci sono ancora e funzionano.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Richiesta a Mimecast per sapere se le accetta.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>Il Client ID non viene salvato finché Mimecast non lo accetta. Se si chiude questa finestra, bisogna incollarlo di nuovo in seguito.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>Questa finestra si può chiudere: il segreto è salvato. Quella di Mimecast no, finché le chiavi non sono state provate.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Provarle ora, per vedere se funzionano. Il Client ID non viene salvato finché Mimecast non lo accetta.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Provarle ora, per vedere se funzionano.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Premere Invio quando il Client Secret è completo.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>Il portachiavi non ha ancora risposto. Forse una finestra del sistema chiede la password.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>Il segreto si trova solo in questa finestra. Proseguire con la consegna senza chiuderla. Chiudere quella di Mimecast quando Arctic Wolf ha il segreto.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Salvataggio del segreto nel portachiavi e rilettura.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Rimozione del segreto dal portachiavi di questo computer</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>Il segreto non è più su questo computer</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Lo ha Arctic Wolf. Per eseguire di nuovo i controlli live, incollarlo qui, se è ancora disponibile.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Lasciare aperta la finestra di Mimecast</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>Il segreto incollato viene tenuto solo finché questa finestra è aperta.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Ora incollare il Client Secret. Va nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Incollare entrambi i valori. Il segreto va nel portachiavi di questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 e %n carattere</numerusform>
            <numerusform>%1 e %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Non corrette</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Vedere sotto</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Consegnate</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Le ha Arctic Wolf</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Non complete</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Manca il Client Secret</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Manca il Client ID</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Mancano entrambi</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Già inserite</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Forse incomplete</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID: %n carattere, di solito 48</numerusform>
            <numerusform>Client ID: %n caratteri, di solito 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n carattere, di solito 64</numerusform>
            <numerusform>%n caratteri, di solito 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Nel portachiavi</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Già salvato</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Salvato e riletto</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Da allora non riletto</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Salvataggio in corso</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Solo in questa finestra</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Perso alla sua chiusura</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Non nel portachiavi</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>Tenuto in questa finestra</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Non conservato qui</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Salvato per altre chiavi</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>Non usato per queste</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Ancora nulla di salvato</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast le accetta</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Accesso: %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast le rifiuta</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>Non dice quale delle due, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Richiesta a Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Nessuna risposta da Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Non provate con Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>In questa pagina mancano ancora chiavi che possano essere corrette.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Manca il Client ID.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>In attesa del portachiavi…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Manca il Client Secret.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>Il Client Secret non è ancora salvato.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>Il segreto si trova solo in questa finestra.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>Il segreto si trova solo nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>In questa pagina mancano ancora chiavi accettate da Mimecast.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>Il controllo automatico si è fermato.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>Il controllo automatico si è fermato: la causa è un’altra.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>Il controllo automatico si è fermato, perché Mimecast chiede una pausa più lunga.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Il controllo “%1” ora è superato. Qui resta da risolvere questo.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Ancora così. Ultimo controllo: %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>È stata trovata un’altra causa, da risolvere altrove.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>È stata trovata un’altra causa.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>Il controllo automatico si è fermato dopo cinque minuti.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Risolto. Controllo superato: %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Richiesta a Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Controlli live, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nuovo controllo tra %1 s, al massimo fino alle %2.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Correggere ciò che è evidenziato, quindi controllare di nuovo.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Deselezionare le altre</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Selezionare questa</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Guardare qui</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Salvato ora</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nulla è conservato</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>Nel frattempo la sua sessione di convalida è stata ricominciata o approvata.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Prima chiuderla lì.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>La configurazione c’è ancora: non è stato possibile rimuovere il suo segreto client dal portachiavi. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Il segreto client è ancora nel portachiavi. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast limita la frequenza delle richieste. Si riprende tra %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast chiede una pausa di %1, più lunga del tempo disponibile.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>In attesa dei conteggi definitivi</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>L’incidente è presente. Quando i suoi conteggi restano uguali per tre volte di seguito, l’esito è noto.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Chiedere ora al CST di eliminare il messaggio.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Chiedere ora a %1 di eliminare il messaggio.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>In attesa dell’eliminazione</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>Intanto si possono guardare altre pagine. Il monitoraggio continua.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>Il monitoraggio è stato interrotto</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Continuare il monitoraggio: ciò che è accaduto nel frattempo viene comunque trovato.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Pronto per il monitoraggio</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Avviare il monitoraggio, quindi dire al CST di eliminare il messaggio. In Mimecast il monitoraggio legge soltanto.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Monitoraggio avviato</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Incidente comparso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Conteggio delle eliminazioni</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>In attesa di un incidente</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Monitoraggio in corso. Inizio: %1, durata: %2, fine al più tardi: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Prossima richiesta tra %n secondo.</numerusform>
            <numerusform>Prossima richiesta tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Richiesta a Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Iniziato: %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Monitoraggio: %1 – %2, durata: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>%n incidente di altri messaggi nel frattempo.</numerusform>
            <numerusform>%n incidenti di altri messaggi nel frattempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Vai al passo</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copia trovata</numerusform>
            <numerusform>%1 copie trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Eliminate finora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copia eliminata</numerusform>
            <numerusform>%1 copie eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>Non eliminate: %1, ripristinate: %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Contiene una tabulazione, un’interruzione di riga o un altro carattere invisibile. Rimuoverlo.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Il testo supera %n carattere. Abbreviarlo.</numerusform>
            <numerusform>Il testo supera %n caratteri. Abbreviarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>“%1” non può far parte di un indirizzo email.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Manca il dominio dopo la @.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>Il dominio dopo la @ non è completo: non contiene punti.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>C’è un punto di troppo dopo la @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Una parte del dominio dopo la @ inizia o termina con un trattino. Nei domini non è possibile.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>Contiene uno spazio. Un indirizzo email non ne ha.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>Manca la @.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>C’è più di una @. Inserire un solo indirizzo.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>Manca il nome prima della @.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>C’è un punto di troppo prima della @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Il nome prima della @ supera %n carattere.</numerusform>
            <numerusform>Il nome prima della @ supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Sembra un Client Secret. Va inserito solo nella pagina Chiavi e qui non viene conservato.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Scegliere una delle opzioni proposte.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>Fatto: %1 di %2.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Da fare: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Scegliere una risposta. Determina quali passi servono.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>L’unità o la cartella di rete che contiene “%1” al momento non è disponibile. Collegarla di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>“%1” non è il nome di una configurazione. Un nome contiene solo lettere dalla a alla z, cifre e trattini.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Il file “%1” è danneggiato o non è una configurazione. Resta com’è.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Il file “%1” non può essere letto. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Il file “%1” è troppo grande per una configurazione. Resta com’è.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Il file “%1” è stato scritto da una versione più recente di questo programma. Aprirlo con quella versione. Resta com’è.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>La configurazione non può essere salvata in “%1”. %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>La cartella delle configurazioni, “%1”, non può essere letta: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>Non esiste la configurazione “%1”.</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Il file danneggiato “%1” non può essere messo da parte. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>È aperta in un’altra finestra: %1 su %2, processo %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>Forse la si sta aprendo in un’altra finestra. Riprovare tra qualche secondo.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>Lì non può essere bloccata per gli altri programmi.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>Contiene troppo testo. Abbreviarlo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Il file “%1” non può essere eliminato. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Compilare il campo “%1”. Serve ai passi successivi e al rapporto.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Il file di questa configurazione era stato danneggiato al di fuori di questo programma. È stato rinominato “%1” e i dati inseriti sono salvati in uno nuovo.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Il file di questa configurazione, “%1”, era stato eliminato al di fuori di questo programma. I dati inseriti sono salvati in uno nuovo.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>Apri nel browser ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>Apri %1 nel browser</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>non ancora inserito</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Suggerimento:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Eseguire questi passi, quindi premere Fatto. Senza questi passi, Active Response non può funzionare.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Apri il sito reale ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Apri il sito reale %1 nel browser, fuori dall’esercitazione</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 non fa parte dell’esercitazione.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Formato dell’output: %1 (predefinito: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>Testo a colori: auto, always o never (predefinito: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>Non esiste il colore “%1”.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>Non esiste il formato “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>“%1” qui non è previsto.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>Non esiste l’opzione “--%1”.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>Forse si intendeva “%1”?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Vedere %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Uso o input errati.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>L’operazione non è riuscita: nessun portachiavi, file non scrivibile, annullata, …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Esempi:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Stato di uscita:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 richiede un numero di secondi, da 1 a %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help ne mostra le opzioni, gli esempi e lo stato di uscita; --version mostra la versione.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Indicare un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>Non esiste il comando “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Valori possibili: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Lo standard input non può essere letto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Il segreto supera %n byte. Non è stato usato.</numerusform>
            <numerusform>Il segreto supera %n byte. Non è stato usato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>Il segreto non è in UTF-8; forse è in UTF-16. Non è stato usato.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Lo standard output non può essere scritto: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Usa questa lingua, ad esempio en o de (predefinita: quella del sistema). Il JSON resta com’è.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>Non esiste la lingua “%1”.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>Il messaggio è stato eliminato</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Tutto ciò che è stato identificato è stato eliminato. Quindi Arctic Wolf ha credenziali funzionanti e il ruolo ha il permesso %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>È stata eliminata solo una parte</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf ha raggiunto Mimecast e una parte di ciò che è stato identificato è stata eliminata; il resto c’è ancora.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Non è stato eliminato nulla</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>C’è un incidente per il messaggio, ma non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>Nessuna eliminazione, solo una notifica</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>C’è un incidente per il messaggio, ma è di un tipo che notifica soltanto: non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>Il messaggio è stato ripristinato</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>Il messaggio è stato ripristinato in una casella di posta, quindi l’eliminazione non è stata definitiva.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>Non c’è un incidente per questo messaggio</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>Non è stato possibile accertare l’esito</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Non è stato possibile interrogare Mimecast fino alla fine, oppure i suoi conteggi non bastano a stabilirlo. Non si sa se l’eliminazione è riuscita. Questo non significa che ci sia qualcosa di errato nel messaggio o nell’eliminazione.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>Il monitoraggio è fermo</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>Non si sa ancora se l’eliminazione funziona. Si può continuare in qualsiasi momento; ciò che è accaduto nel frattempo viene comunque trovato.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Nelle impostazioni di %2, impostare %3 su %4. Quindi ripetere il test.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Scoprire chi lo ha ripristinato nella console di Mimecast, e perché. Quindi ripetere il test con un nuovo messaggio.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Eseguire i controlli live: indicano che cosa lo impedisce. Quindi continuare il monitoraggio.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Se Mimecast risponde, guardare l’incidente nella sua console insieme al CST.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Continuare il monitoraggio quando il CST è pronto.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>È stato rilevato con altre credenziali o con un altro gateway, quindi non vale per quelli attuali.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>Non si sa con quali credenziali sia stato rilevato, perché il monitoraggio è stato eseguito da una versione precedente di questo programma. Quindi non vale.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>non noto</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>identificate: %1 · eliminate: %2 · non eliminate: %3 · ripristinate: %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Non contiene testo.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>Questo file è nel formato proprio di Outlook. Salvare il messaggio come .eml, oppure copiarne le intestazioni Internet e incollarle qui.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>Questo non è un messaggio: non ha intestazioni. Aprire il file .eml del messaggio, oppure incollare le sue intestazioni Internet o il suo Message-ID.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Manca il Message-ID. Copiare tutte le intestazioni Internet del messaggio, non solo mittente e oggetto.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Il suo Message-ID supera %n carattere, quindi questo programma non lo segue. Usare un altro messaggio.</numerusform>
            <numerusform>Il suo Message-ID supera %n caratteri, quindi questo programma non lo segue. Usare un altro messaggio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast ha risposto per tutto il tempo senza indicare un incidente per questo messaggio.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Inserire di nuovo Client ID e Client Secret nel portale di Arctic Wolf: potrebbe averne altri, o nessuno.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Selezionare il permesso %1 nel ruolo e salvarlo: senza questo permesso, Mimecast rifiuta l’eliminazione.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Assicurarsi che il servizio %2 sia attivato e che il suo campo %3 sia impostato su %4.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Chiedere al CST quale Message-ID è stato eliminato, e quando: potrebbe essere un altro, o ancora nessuno.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Impostare il campo %3 di %2 su %4, quindi ripetere il test.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Controllare che %2 abbia un connettore per il sistema di posta: altrimenti Mimecast non può raggiungere le caselle di posta.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Mettere un nuovo messaggio nella casella di posta e ripetere il test: quello attuale potrebbe essere già stato spostato o eliminato.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Controllare che %2 abbia un connettore per ogni sistema di posta: altrimenti Mimecast non può raggiungere tutte le caselle di posta.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Mettere un nuovo messaggio nelle caselle di posta e ripetere il test: qualcuno potrebbe aver spostato o eliminato quello attuale.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Dettagli tecnici di “%1”</translation>
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
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>i dettagli tecnici</translation>
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
        <translation>Mostra o nascondi</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>Dettagli tecnici</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Copiata. Viene rimossa dagli appunti tra %n secondo.</numerusform>
            <numerusform>Copiata. Viene rimossa dagli appunti tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Non è più negli appunti. Si può copiare di nuovo fino alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Lunghezza della password</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Genera e copia</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Copia di nuovo</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>Un’altra</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Console di esercitazione: fare clic su ciò che è evidenziato.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>Apri “%1”</translation>
    </message>
</context>
</TS>
