<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>La passerelle répond via une connexion de confiance</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>L’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>horloge</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Elle concorde avec celle de Mimecast à cinq minutes près.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast accepte le Client ID et le Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>clés</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Ils correspondent l’un à l’autre et sont valides.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>L’application a le produit %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>produit compte</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast répond aux requêtes de l’application concernant le compte.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>Le rôle peut lire le compte</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>compte</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>Le compte a les licences requises par Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>licence</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>%1 et %2 font partie de ses packs.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>L’application a le produit %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>produit menaces</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast répond aux requêtes de l’application concernant les menaces.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Le rôle peut lire %7</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>lecture des incidents</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>Les incidents passés peuvent être listés.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>suppression d’e-mails</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>Une suppression réussie a été constatée lors d’une session de validation.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>Le rôle n’a rien de plus que le nécessaire</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>moindre privilège</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>Ce qui a été essayé au-delà est refusé.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Cet ordinateur ne trouve pas %1.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Cet ordinateur ne trouve pas la passerelle.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>Son nom ne peut pas être résolu. Assurez-vous que cet ordinateur est en ligne, au besoin sur le réseau de l’entreprise ou le VPN, et que son serveur DNS connaît les noms d’Internet. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 refuse la connexion.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>La passerelle refuse la connexion.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Un pare-feu sur le trajet en est probablement la cause. Faites autoriser HTTPS (port 443) de cet ordinateur vers la passerelle, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>La passerelle ne répond pas à temps.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Un pare-feu bloque peut-être la connexion sans rien signaler, ou le réseau est lent. Faites autoriser HTTPS (port 443) de cet ordinateur vers la passerelle, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La connexion à %1 s’est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>La connexion s’est interrompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Vérifiez à nouveau. Si cela se produit à chaque fois, un équipement sur le trajet coupe la connexion : demandez au responsable du pare-feu de laisser passer HTTPS vers la passerelle sans modification.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Le proxy %1, configuré sur cet ordinateur, est injoignable.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>Le proxy configuré sur cet ordinateur est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Contrôlez le proxy dans les paramètres réseau de cet ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Indiquez-les dans les paramètres de proxy de cet ordinateur ; l’assistant peut aussi les demander. Puis vérifiez à nouveau. Ce ne sont pas ceux de Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>Le proxy %1 ne laisse pas cet ordinateur accéder à %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>Le proxy ne laisse pas cet ordinateur accéder à la passerelle.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Demandez au responsable du proxy si celui-ci autorise le nom d’hôte de la passerelle en HTTPS (port 443) et parvient à la joindre. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>Le certificat de la passerelle a été émis par « %1 », à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de la passerelle.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Cela ressemble à une inspection TLS : un pare-feu ou un proxy ouvre les connexions chiffrées et en examine le contenu. Faites-en exempter la passerelle, ou faites installer sur cet ordinateur l’autorité de certification utilisée pour l’inspection, puis vérifiez à nouveau. Rien n’a été envoyé sur cette connexion.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Le certificat de %1 n’est pas valide à la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>Le certificat de la passerelle n’est pas valide à la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Regardez d’abord la date et l’heure de cet ordinateur : avec une horloge déréglée, tout certificat semble expiré. Puis vérifiez à nouveau. Rien n’a été envoyé sur cette connexion.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Le serveur qui répond pour %1 a un certificat établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>Le serveur qui répond a un certificat établi pour un autre nom que celui de la passerelle.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Un équipement sur le trajet répond à la place de la passerelle, ou le nom mène au mauvais serveur. Adressez-vous au responsable du réseau, puis vérifiez à nouveau. Rien n’a été envoyé sur cette connexion.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Aucune connexion chiffrée à %1 ne peut être établie.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>Aucune connexion chiffrée à la passerelle ne peut être établie.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Un équipement sur le trajet ne prend pas en charge TLS, ou seulement une version obsolète. Demandez au responsable du pare-feu de laisser passer HTTPS vers la passerelle sans modification, puis vérifiez à nouveau. Rien n’a été envoyé sur cette connexion.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Une page web est arrivée à la place d’une réponse de %1.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>Une page web est arrivée à la place de la réponse de la passerelle.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>C’est probablement la page de connexion d’un réseau invité ou la page de blocage d’un filtre qui a répondu. Connectez-vous au réseau dans un navigateur, ou faites autoriser la passerelle dans le filtre, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La réponse renvoie à une autre adresse, %1. Ce renvoi n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>La réponse renvoie à une autre adresse. Ce renvoi n’a pas été suivi.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>Les passerelles de Mimecast ne font pas cela ; c’est donc un équipement sur le trajet. Connectez-vous au réseau dans un navigateur s’il le demande, ou faites autoriser la passerelle, puis vérifiez à nouveau. Rien n’a été envoyé à l’autre adresse.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 est une adresse de l’ancienne API 1.0, qui utilise d’autres clés.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>C’est une adresse de l’ancienne API 1.0, qui utilise d’autres clés.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Choisissez une passerelle de l’API 2.0 : %4, qui dessert toutes les régions, ou celle du Royaume-Uni ou des États-Unis. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 répond, mais ne figure pas dans la liste des passerelles de Mimecast.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Cette adresse n’est pas dans la liste des passerelles de Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Choisissez l’une des trois de la liste ; %4 dessert toutes les régions. N’en gardez une autre que si Mimecast vous l’a donnée et qu’elle se termine par services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast limite la fréquence des requêtes et demande une pause de %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast limite la fréquence des requêtes, et la limite est atteinte.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Vérifiez à nouveau une fois la pause terminée. Ce que vous avez configuré reste tel quel.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>Le service de Mimecast rencontre lui-même un problème (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>Le service de Mimecast rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Votre configuration est peut-être correcte : patientez quelques minutes, puis vérifiez à nouveau. Si le problème persiste, communiquez au support de Mimecast l’ID de requête qui figure dans les détails techniques.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>Résultat indéterminé : la réponse de Mimecast est d’un type que ce programme ne connaît pas (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>Résultat indéterminé : il manque à la réponse de Mimecast ce que ce programme y cherche.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Vérifiez à nouveau. Si rien ne change, communiquez au support de Mimecast l’ID de requête qui figure dans les détails techniques.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>La réponse est plus volumineuse que toutes celles de Mimecast et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>La réponse ne vient peut-être pas de Mimecast. Voyez si la bonne passerelle est choisie, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast n’accepte pas le Client ID avec ce Client Secret.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Cela ressemble à des clés de l’ancienne API 1.0.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response nécessite l’API 2.0 : un Client ID et un Client Secret de l’application que vous y ajoutez. Saisissez ces deux valeurs.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>Il manque le Client Secret pour effectuer la vérification.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>Le trousseau qui contient le Client Secret n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur et réessayez. À défaut, l’assistant peut garder le Client Secret tant qu’il est ouvert, et la ligne de commande le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>Il manque à l’application le produit %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>Il manque un produit à l’application.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>Les produits d’une application ne peuvent plus être modifiés une fois qu’elle est enregistrée. Créez une nouvelle application avec %5 et %6, générez de nouvelles clés et utilisez-les. Attention au nom : %7 est un autre produit, et pas le bon. Le rôle peut rester tel quel.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>Il manque au rôle l’autorisation %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>Il manque une autorisation au rôle.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast refuse cette opération. Ouvrez le rôle, sélectionnez %8 et enregistrez-le. Puis vérifiez à nouveau, et encore une fois plus tard si rien n’a changé : le délai avant qu’un rôle modifié s’applique n’est pas documenté. L’application et ses clés restent telles quelles.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>Il manque le produit %1 à l’application, ou l’autorisation %2 à son rôle. La réponse de Mimecast ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>Il manque un produit à l’application, ou une autorisation à son rôle. La réponse de Mimecast ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Regardez d’abord le rôle, car il peut être modifié : il lui faut %8. Enregistrez-le et vérifiez à nouveau, et encore une fois plus tard si rien n’a changé. Si cela ne suffit pas, regardez les produits de l’application : ils ne peuvent plus être modifiés une fois enregistrés ; s’il en manque un, il faut une nouvelle application et de nouvelles clés.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>Le rôle a aussi %1, dont Active Response n’a pas besoin.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>Le rôle a plus que ce dont Active Response a besoin.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Active Response fonctionne quand même. Pour ne lui donner que le nécessaire, ouvrez le rôle, désélectionnez toutes les autorisations d’application sauf %8, et enregistrez-le.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>Les packs du compte ne comprennent pas %1.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>Les packs du compte ne comprennent pas tout le nécessaire.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response nécessite une offre Mimecast qui comprend ce qui manque. Demandez à votre chargé de compte Mimecast de l’ajouter, puis vérifiez à nouveau. Le rôle, l’application et les clés peuvent rester tels quels.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>C’est un compte Cloud Integrated, avec lequel les opérations d’Active Response ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response nécessite un compte Cloud Gateway, que Mimecast appelle aussi %1. Demandez à votre chargé de compte Mimecast et à votre Concierge Security Team quelle voie vous est ouverte.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>L’horloge de cet ordinateur %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>L’horloge de cet ordinateur diffère de celle de Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Synchronisez l’horloge de cet ordinateur avec un serveur de temps Internet, puis vérifiez à nouveau. Sinon, les heures du rapport sont fausses et, si l’écart est plus grand, les connexions chiffrées échouent.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>Tout va bien. Organisez la validation avec votre Concierge Security Team (CST) ; sa suppression de test montre si le rôle a l’autorisation %9.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>Les vérifications ont été arrêtées avant la fin de celle-ci.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Vérifiez à nouveau quand vous le souhaitez. Rien n’a été modifié chez Mimecast.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Certains points décisifs n’ont pas été vérifiés.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>1 vérification est restée indéterminée.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n vérification est restée indéterminée.</numerusform>
            <numerusform>%n vérifications sont restées indéterminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>Vérifications réussies : %1 sur %n.</numerusform>
            <numerusform>Vérifications réussies : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Prêt pour le test avec votre CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Prêt, avec 1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Prêt, avec %n avertissement</numerusform>
            <numerusform>Prêt, avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>Vous pouvez passer au test avec votre CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 point à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response ne peut pas encore fonctionner.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>Les vérifications ont été arrêtées avant la fin</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>avance de %1 sur celle de Mimecast</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>retarde de %1 sur celle de Mimecast</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 répond via le proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>Une suppression réussie a été constatée lors d’une session de validation : incident %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Non vérifié, car une autre vérification n’a pas réussi.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Non vérifié : en attente de « %1 ».</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>ID de requête %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore lancé</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Encore inconnu</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>Le rôle peut supprimer des e-mails (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>Mimecast ne dit pas si c’est l’ID ou le secret qui est incorrect, ou si l’application est désactivée ou pas encore active : il faut parfois quelques minutes à une nouvelle application. Patientez et vérifiez à nouveau, ou recopiez les deux depuis la même boîte de dialogue. Si le secret est perdu, ouvrez l’application dans Mimecast, là où vous l’avez ajoutée, générez à nouveau ses clés et utilisez-les.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Saisissez le Client Secret. Mimecast n’affiche un secret qu’une seule fois : s’il est perdu, ouvrez l’application dans Mimecast, là où vous l’avez ajoutée, et générez à nouveau ses clés.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>Impossible à vérifier sans supprimer d’e-mail ; la validation avec votre CST le montrera.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Indiquer ce qui a changé d’un rapport à l’autre, le plus grave en premier.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>Le rapport le plus ancien.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>Le rapport le plus récent.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>Quelque chose a changé.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Indiquez deux rapports.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Expliquer une cause citée par une vérification ou un rapport : ce qu’elle signifie, que faire et où. Sans cause indiquée, les lister. Mimecast n’est pas interrogé.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>La valeur du champ « cause » d’un rapport.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>La cause est expliquée.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Indiquez une cause.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>Il n’y a pas de cause « %1 ».</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>Afficher la procédure documentée.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>La procédure est affichée.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>N’afficher qu’une section : %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>Il n’y a pas de section « %1 ».</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Indiquez soit --setup, soit --client-id avec --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Indiquez --client-id avec --secret-stdin, ou --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Les espaces autour du Client ID ont été ignorés.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file n’est prévu que pour les adresses de bouclage.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ne se termine pas par .json, .html, .pdf ou .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Les espaces autour du Client Secret ont été ignorés.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Utiliser ce Client ID, avec --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Lire le Client Secret sur la première ligne de l’entrée standard, ou le demander dans un terminal.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Utiliser une configuration enregistrée, avec le Client Secret du trousseau.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Interroger cette passerelle : global, uk, us ou une adresse (par défaut : celle de la configuration, ou global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Faire aussi confiance à ces autorités ; pour les adresses de bouclage seulement.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>S’arrêter après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Écrire aussi le rapport : .json, .html, .pdf ou .md. Peut être répété.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>En attente du trousseau ; il demande peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Écrire dans un fichier le rapport d’une configuration ou d’un rapport antérieur. Une fois approuvée la session de validation d’une configuration, son rapport est celui de ce moment-là.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>Le nom d’une configuration, tel que « setups list » l’affiche.</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>Le fichier d’un rapport antérieur.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est écrit.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>Il est écrit, mais la somme de contrôle du rapport antérieur ne concorde pas.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Écrire ce fichier ; l’extension .json, .html, .pdf ou .md détermine le format. Peut être répété.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Remplacer les noms, adresses et identifiants par des pseudonymes.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Indiquez une configuration ou un rapport.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indiquez avec --output le fichier à écrire.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>« %1 » ne se termine ni par .json, ni par .html, .pdf ou .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>« %1 » est le rapport lui-même.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 : la somme de contrôle ne concorde pas ; ce rapport a été modifié ou endommagé après son écriture.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>Rien n’est écrit : avec des pseudonymes, il recevrait une nouvelle somme de contrôle et paraîtrait intact.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>Il n’y a pas de configuration enregistrée.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Saisissez « y » pour la supprimer ; toute autre réponse la conserve.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>Rien n’a été supprimé. Indiquez --yes pour donner votre accord.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>En attente du trousseau. Cherchez une fenêtre du système qui demande son mot de passe.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>La configuration « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>Lister, afficher ou supprimer les configurations enregistrées.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Toutes, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>Ce qui a été saisi, et ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>Supprimer la configuration, et son secret dans le trousseau.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>Le nom de la configuration, tel que list l’affiche.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Supprimer sans demander.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Indiquez list, show NAME ou delete NAME.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>Il n’y a pas de vérification « %1 ».</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait attend une durée avec son unité, de 1s à 24h, par exemple 90s ou 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Vérifier en direct si un tenant Mimecast est configuré pour Active Response. Rien n’est modifié chez Mimecast.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Aucun échec, et tous les points décisifs ont été déterminés.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Une vérification a échoué.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Aucun échec, mais un point décisif n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>N’effectuer que cette vérification et celles dont elle dépend. Peut être répété.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Vérifier à nouveau jusqu’à ce que tout soit prêt, au plus pendant cette durée : par exemple 90s, 5m ou 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Indiquez le message avec --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>« %1 » n’est pas un Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since attend une date et une heure passées, par exemple 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>La session de validation de cette configuration est approuvée. Commencez-en une nouvelle dans l’assistant.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ce qui est constaté n’est pas conservé dans la configuration pour l’instant. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Suivre le message qui porte ce Message-ID et doit être supprimé.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Examiner les incidents à partir de ce moment, par exemple 2026-11-24T08:00:00Z (par défaut : il y a cinq minutes).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Interroger toutes les S secondes, de 1 à 300 (par défaut : 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Suivre, en lecture seule, l’apparition de l’incident que provoque la suppression de test d’un message par la CST. Rien n’est modifié chez Mimecast.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>Le suivi s’est terminé autrement.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Vérifier depuis un terminal ou un script si Mimecast est configuré pour Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Vérifier en direct si un tenant Mimecast est configuré pour Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Suivre l’apparition de l’incident que provoque la suppression de test par la CST.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Écrire dans un fichier le rapport d’une configuration ou d’un rapport antérieur.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Indiquer ce qui a changé d’un rapport à l’autre.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Expliquer une cause : ce qu’elle signifie, que faire et où.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>Suivre la procédure de la console qui a ce bouton : %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>Il n’y a pas de bouton « %1 ».</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n différence, avec dégradation.</numerusform>
            <numerusform>%n différences, dont des dégradations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n différence, sans dégradation.</numerusform>
            <numerusform>%n différences, sans dégradation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Oublier un secret client</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>Retirer de cet ordinateur le secret client de cette configuration ?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Retirer de cet ordinateur le secret client de %1 ?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast ne l’affichera plus. Sans lui, vous ne pouvez effectuer ni les vérifications en direct ni la session de validation et, si Arctic Wolf ne l’a pas encore, vous devez générer de nouvelles clés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Retrait du secret du trousseau…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>Le trousseau n’a pas encore répondu. Cherchez une fenêtre du système qui demande votre mot de passe. Vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>Le secret n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>Le secret est toujours dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>Changements depuis le rapport antérieur</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>la comparaison</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>Le tenant simulé sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Mondiale : basculement entre régions</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Royaume-Uni : les données y restent, sans basculement</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>États-Unis : les données y restent, sans basculement</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Autre adresse</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Un instant. Le texte est en préparation…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>S’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>Le proxy a refusé votre saisie</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>Il ne dit pas si c’est le nom d’utilisateur ou le mot de passe qui est incorrect.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>Il se présente comme « %1 ».</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>Ce ne sont pas vos identifiants Mimecast. Ils ne sont transmis qu’à ce proxy, restent en mémoire jusqu’à ce que vous fermiez le programme et ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>S’authentifier</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… et %n autre, voir le rapport</numerusform>
            <numerusform>… et %n autres, voir le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Rapport d’exercice %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Enregistrer le nouveau rapport…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Ce rapport a été modifié ou endommagé après son écriture</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>Sa somme de contrôle ne concorde pas. Ce qu’il indique n’est peut-être pas ce qui a été constaté.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>Le rapport ouvert</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Rapport ouvert</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Relancer les vérifications, avec les clés du client</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Interrogation de Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Ce n’est pas le Client ID du rapport, qui est %1. Vous pouvez tout de même lancer les vérifications.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>Elles ne servent qu’à ces vérifications, sont gardées dans la mémoire de cette fenêtre et effacées quand vous la fermez. Les vérifications ne font que lire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>Le nouveau rapport</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Enregistrer le nouveau rapport</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Enregistrement du nouveau rapport…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>Le nouveau rapport est enregistré</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>Le nouveau rapport n’est pas enregistré</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>Ses saisies et %n étape terminée sont supprimées de cet ordinateur.</numerusform>
            <numerusform>Ses saisies et ses %n étapes terminées sont supprimées de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>Le fichier « %1 » est supprimé de cet ordinateur.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>Son secret client l’est aussi. Mimecast ne l’affichera plus : si Arctic Wolf ne l’a pas encore, il vous faut de nouvelles clés.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Supprimer une configuration</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Supprimer la configuration de %1 ?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>C’est irréversible. Rien ne change chez Mimecast ni chez Arctic Wolf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>Plus rien ne sort de ce tube, et il ne se termine pas.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>Le dossier « %1 » appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>Le dossier ne peut pas y être créé.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Il n’y a pas de scénario d’exercice « %1 ».</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>Le tenant simulé ne peut pas démarrer sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Vous guide dans la configuration de Mimecast pour Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>S’exercer avec un tenant simulé ; mimecast-sandbox --list donne les noms des scénarios.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us ou une adresse.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Une autorité de certification supplémentaire, pour les adresses de bouclage seulement.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Une configuration à ouvrir.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Indiquez une seule configuration au plus.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>Dans le menu de navigation, cliquez sur %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>Pour l’intégration %1, cliquez sur %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>Sur la page %1, dans la section %2, saisissez un nom pour l’application API.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>Le champ %1 ne peut plus être modifié une fois enregistré.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Remplir les détails</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>détails</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>Pour %1, cochez les cases de ces deux produits, puis cliquez sur %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Le champ %1 ne peut plus être modifié une fois enregistré : un produit oublié oblige à créer une nouvelle application et de nouvelles clés.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Un produit appelé %1 existe aussi. Ce n’est pas le bon.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>Pour %1, sélectionnez le rôle que vous avez créé.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Saisissez une description de l’application API.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>Sur la page %1, dans la section %2, indiquez la personne ou le groupe de personnes que Mimecast contacte si nécessaire.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Par exemple, l’équipe qui configure l’application API.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast conseille un groupe plutôt qu’une seule personne.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Indiquer les contacts</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Saisissez l’adresse e-mail de ce contact technique.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>L’adresse doit exister dans votre annuaire Mimecast.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Cliquez sur %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Laissez telle quelle la boîte de dialogue qui s’ouvre et passez ici à la page suivante : Mimecast n’affiche le %1 qu’une seule fois.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Application API</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>Créer l’application API</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>C’est avec cette application qu’Arctic Wolf se connecte. À la fin, Mimecast génère ses clés.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Ajouter une application</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>nouvelle application</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Cliquez sur l’onglet %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Lisez les conditions juridiques, puis cochez la case %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>Pour %1, sélectionnez %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>Dans le champ %1, saisissez un nom pour le rôle.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>Dans le champ %1, saisissez une description qui indique à quoi il sert.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>Dans la section %1, désélectionnez toutes les autorisations sauf ces trois :</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>Les vérifications en direct signalent une autorisation %1 manquante et recherchent certaines autorisations superflues. L’autorisation %2 est confirmée lors de la validation avec votre CST.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Cliquez sur l’adresse e-mail du compte de service que vous avez créé.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rôle API</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>Créer le rôle API</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>L’application d’Arctic Wolf reçoit son propre rôle : trois autorisations, rien de plus.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Créer le rôle</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>Dans la section %1, sélectionnez %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Définir les autorisations</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Trouvez le nouveau rôle dans la liste et cliquez sur son nom.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Ajouter le compte de service</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>À sélectionner : %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>À laisser : %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>Dans la boîte de dialogue %1, copiez le %2 et collez-le ici.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Coller les deux valeurs ici</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>clés</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Copiez le %1 et collez-le ici, pour qu’il arrive dans un endroit sûr et chiffré.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>C’est la seule fois où le %1 est disponible.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Avec un compte de type %1, de nouvelles clés nécessitent une nouvelle application.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Une nouvelle application peut mettre quelques minutes à devenir active. D’ici là, Mimecast n’accepte pas ses clés.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Mettre les clés à l’abri</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast n’affiche le %1 qu’une seule fois. Laissez sa boîte de dialogue ouverte jusqu’à ce que cette page indique que vous pouvez la fermer.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>Vous donnerez les deux valeurs à Arctic Wolf plus tard.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Configurer Mimecast</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Établir la connexion</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>Sur la page %1, configurez les paramètres.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nom de l’intégration</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Mettez-y le nom de votre organisation, pour qu’il soit unique.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>La procédure documentée n’énumère pas ces paramètres. Attendez-vous à un nom, au %1 et au %2, et remplissez aussi tout ce que la page demande d’autre.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Si vous générez plus tard de nouvelles clés, saisissez-les aussi dans cette intégration. Pour des intégrations similaires, cela se fait dans le portail sous %1, avec %2 à la fin.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Saisir les clés</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Remise des clés</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Remettre les clés à Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Donnez les clés à Arctic Wolf dans son portail.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Ajouter une intégration</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>nouvelle intégration</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>Dans l’onglet %1, cliquez sur %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Retirer l’API 1.0</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>Retirer l’intégration API 1.0</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>La nouvelle intégration remplace celle de l’API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Retirez l’intégration API 1.0. La marche à suivre se trouve dans le document %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Ne le faites qu’une fois la nouvelle intégration configurée.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Retirer l’intégration</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>retrait</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Si vous migrez de la version 1.0 à la version 2.0 de l’API Mimecast :</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Si les paramètres de votre pare-feu cloud l’exigent, ajoutez-y des exceptions pour les adresses IP d’Arctic Wolf.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Connectez-vous au site %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>Dans la section consacrée à votre produit, affichez les adresses IP : toutes doivent être autorisées.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Si aucune exception n’est nécessaire, il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Laisser passer Arctic Wolf</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>pare-feu</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Accès réseau</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Autoriser l’accès réseau</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Ni pare-feu ni liste d’adresses ne doivent bloquer Arctic Wolf.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Si des %1, sous %2, restreignent l’accès à votre compte, ajoutez-y les adresses d’Arctic Wolf. N’y mettez jamais uniquement celles d’Arctic Wolf : vos administrateurs perdraient leur accès.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Les vérifications en direct s’effectuent sur cet ordinateur. Il doit pouvoir joindre %1, ou l’autre passerelle que vous choisissez, en HTTPS.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Conserver le rapport</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Voyez ce qui a été configuré et ce que les vérifications ont constaté, et gardez-en une trace.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Indiquez l’organisation dont vous configurez le compte Mimecast.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Son nom désigne cette configuration dans la liste et dans le rapport.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Indiquer l’organisation</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Assurez-vous que votre offre Mimecast comprend une licence pour %1 (TTP) %2.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Pour en savoir plus sur les offres, consultez le document %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Un compte de type %1 est différent. Si le vôtre en est un, adressez-vous à Arctic Wolf avant de continuer.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>Ce qui s’appelle ici %1, Mimecast l’appelle aussi %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Vérifier les prérequis</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>prérequis</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Ayez à disposition un compte d’administrateur Mimecast.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>Le rôle de l’administrateur doit avoir %1 et %2, et le droit de gérer les rôles d’application.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Assurez-vous que le service %1 figure dans la %2 et qu’il y est activé.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Pour en savoir plus, consultez le document %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>S’il y figure sans être activé, continuez : la page suivante vous guide pour l’activer.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>Le service a aussi besoin d’un connecteur. Voir %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Préparez la validation de l’intégration.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Contactez votre CST, la Concierge Security Team d’Arctic Wolf, pour valider l’intégration.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Tenez prêt un compte ou un environnement dans lequel Arctic Wolf peut valider les actions de réponse souhaitées sans gêner personne.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Migrez-vous de la version 1.0 à la version 2.0 de l’API Mimecast ?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Migration depuis l’API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>Non, il n’y a pas d’intégration API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Oui, il y a une intégration API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Si vous migrez, consultez le document %1.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>Vous n’en avez pas encore besoin. Une page vers la fin vous y ramène.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Indiquer si vous migrez depuis l’API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Tout préparer</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Assurez-vous que tout est là, pour que rien ne vous arrête à mi-chemin.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Avec le service Active Response, Arctic Wolf peut répondre aux menaces dans vos e-mails par l’intermédiaire de Mimecast. L’action de réponse prise en charge par Mimecast : %1. Pour en savoir plus, consultez le document %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>Dans la section %1, saisissez l’adresse e-mail et le nom d’affichage global du compte.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Une nouvelle adresse dans le domaine que vous avez sélectionné.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Nom d’affichage global</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Saisir les détails du compte</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Créez un mot de passe et confirmez-le.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>Vous pouvez en faire générer un ici. Il n’est pas enregistré : si vous devez le réutiliser, conservez-le dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Créer le compte de service</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response reçoit un compte que rien d’autre n’utilise.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>nouvelle adresse</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Sélectionnez le domaine du nouveau compte.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Si le champ %1 n’est pas déjà sur %2 :</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Regardez le champ %1. Est-il déjà sur %2 ?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Il est déjà sur %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Il n’est pas encore sur %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>S’assurer que le champ %1 est sur %2</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>statut</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>Dans le champ %1, cliquez sur %2, puis sélectionnez un groupe local existant qui reçoit les notifications.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Groupe sélectionné</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>Vous pouvez laisser ce champ vide. Sa valeur figure dans le rapport.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Si la page a un bouton %1, cliquez dessus : sinon, rien de tout cela n’est conservé.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Arctic Wolf supprime les e-mails au moyen de ce service Mimecast.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Assurez-vous que l’interrupteur %1 est activé.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Si votre console n’a pas d’interrupteur %1, elle affiche toujours le nouveau menu. Continuez.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Mettez l’interrupteur %1 sur la position %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>Dans la liste %1, sélectionnez %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Test avec votre CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Tester la suppression avec votre CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Votre CST, la Concierge Security Team d’Arctic Wolf, valide le bon fonctionnement d’Active Response.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Contactez votre CST pour valider l’intégration Active Response.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Organiser le test</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>organisation du test</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Indiquez à votre CST quel compte ou environnement vous avez préparé, pour que la validation ne gêne personne.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Suivez le test pendant que votre CST y valide l’action de réponse %1.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Suivre le test</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Choisissez la passerelle Mimecast qu’utilisent les vérifications.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>La passerelle mondiale bascule d’une région à l’autre. Les passerelles du Royaume-Uni et des États-Unis gardent les données dans leur pays et ne basculent pas.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Choisir la passerelle</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Vérifications en direct</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Lancer les vérifications en direct</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Voyez si ce que vous avez configuré fonctionne. Rien n’est modifié chez Mimecast.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Lancez les vérifications en direct.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>vérifications</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>Dans le menu de navigation, cliquez sur %1 et cherchez %2, dans %3 ou dans %4. Quel bouton voyez-vous ?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>Votre choix détermine l’aspect des étapes suivantes. Au départ, ce sont celles du bouton %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>Dans le menu de navigation, cliquez sur %1, puis sur l’onglet %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>Pour l’intégration %1, cliquez sur %2, puis sur %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Si Mimecast vous demande d’accepter ses conditions juridiques, lisez-les, puis acceptez-les.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Sur la page %1, saisissez un nom pour l’application API. S’il y a un champ %2, sélectionnez-y %3.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Dans la section %1, saisissez un nom pour l’application API. S’il y a un champ %2, sélectionnez-y %3.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Pour %1, cochez les cases de ces deux produits.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Indiquez la personne ou le groupe de personnes que Mimecast contacte si nécessaire.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>Dans la section %1, indiquez la personne ou le groupe de personnes que Mimecast contacte si nécessaire.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>En bas de la page, cliquez sur le bouton qui enregistre l’application.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (vue simplifiée)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>Dans la boîte de dialogue des clés, copiez le %1 et collez-le ici.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>S’il est perdu, ouvrez l’application dans Mimecast, là où vous l’avez ajoutée, et générez à nouveau ses clés.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>Ce que vous avez saisi pour « %1 »</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label or a name, and what belongs to it, for example “Region: EU”. Change the colon and the space only.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mimecast</name>
    <message>
        <source>%1 isn’t a file.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 dépasse 1 Mio ; ce n’est donc pas une liste de certificats.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Assistant de configuration</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Configurer et vérifier Mimecast pour Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;sécurité;e-mail;courriel;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Guide pas à pas un administrateur Mimecast dans la configuration d’un compte pour Arctic Wolf Active Response, et prouve par des vérifications en direct que le résultat fonctionne.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Chaque étape avec les noms exacts de la console, et les valeurs à saisir prêtes à copier</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>Le secret client va directement dans le trousseau et y est relu avant que vous fermiez la boîte de dialogue de Mimecast</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Des vérifications en lecture seule qui nomment ce qui ne va pas et l’étape à reprendre</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Un rapport au format JSON, HTML, PDF ou Markdown, sans aucun secret</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Un tenant simulé pour s’exercer</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>Le programme ne modifie ni ne supprime rien chez Mimecast. Il n’est ni réalisé ni approuvé par Mimecast ou Arctic Wolf, dont les noms appartiennent à leurs propriétaires.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>Compte</translation>
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
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Copié. Effacé du presse-papiers dans %n seconde.</numerusform>
            <numerusform>Copié. Effacé du presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>Le secret n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Le trousseau n’a pas encore répondu. Cherchez une fenêtre du système qui demande votre mot de passe.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>n’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>Les essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Enregistré. Collez ici pour le remplacer.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Maintenir pour voir</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Les intervertir</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Ne le garder que dans cette fenêtre</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Utiliser le secret enregistré pour ce Client ID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>Dans la boîte de dialogue de Mimecast, vous trouveriez maintenant les deux valeurs. Celles du tenant simulé sont à saisir ou à copier ici :</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Saisir les clés d’exercice</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Retour aux vérifications</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Vérifier en continu</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Vérifier toutes les 10 s jusqu’à la réussite, pendant cinq minutes au plus</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>Arctic Wolf a-t-il reçu le secret ? Dans ce cas, cet ordinateur n’en a plus besoin.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>Les vérifications en direct et la session de validation l’utilisent encore. Ensuite, retirez-le ici ou dans la liste des configurations. Mimecast ne l’affichera plus.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Oublier le secret</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Utiliser un autre message</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Ce message a plus d’un Message-ID, ce qui ne devrait jamais arriver. C’est le premier qui est suivi. Il contient aussi %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Déposez ici le fichier .eml du message, ouvrez-le, ou collez ses en-têtes Internet ou son Message-ID.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>En-têtes ou Message-ID du message</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Utiliser un exemple de message</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>Il n’y en a pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>Vous l’avez remis à Arctic Wolf. Gardez-le ici pour revérifier.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Pas avant qu’Arctic Wolf l’ait : Mimecast ne l’affichera plus.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Retirer le secret enregistré</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Comparer avec un rapport antérieur</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Aucune comparaison possible</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>Le rapport n’est pas enregistré</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Envoyer le rapport à votre CST</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Une page, et chaque étape en annexe.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Revérifier après des changements</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Cette configuration reste dans « Configurations ».</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>Enregistrer en %1</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Enregistrer le rapport en %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>un résumé pour un ticket</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Tel qu’il était lors de l’approbation</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudonymes au lieu des noms</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Partager hors de l’organisation : pseudonymes au lieu des noms, adresses et identifiants</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Comparer avec un rapport antérieur…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Élargir la fenêtre</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Garder à côté du navigateur</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>Vous pouvez consulter cette configuration, mais pas la modifier ici.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Fermez-la là-bas, puis rouvrez-la ici.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Ceci est un aperçu. Rien de ce que vous saisissez ici n’est conservé.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Vos saisies ne sont pas enregistrées</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>C’est votre environnement de bureau qui détermine ce qui reste au premier plan : faites un clic droit sur la barre de titre et choisissez-le là.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>une configuration sans nom</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>Le secret client n’est pas enregistré</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Si vous fermez la fenêtre maintenant, le secret client est perdu : %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Il n’est gardé que dans cette fenêtre, et Mimecast ne l’affichera plus. Restez, et remettez-le d’abord à Arctic Wolf, ou enregistrez-le dans le trousseau.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Exercice – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Tenant fictif. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Quitter l’exercice</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>terminé, confirmé par vous</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>terminé, vérifié</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Nouvelle configuration</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Configuration de Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Sections terminées</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Exercice, tenant fictif</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Commencer une nouvelle session</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>Commencer une nouvelle session de validation ?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>La session approuvée et son rapport définitif sont supprimés de cette configuration. Si vous n’avez pas enregistré ce rapport, annulez et enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>Le suivi n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Relancez le suivi avec les clés actuelles.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>L’approbation coche aussi ce qui reste à faire ci-dessus. Ensuite, plus rien ne peut être modifié dans cette session.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Ensuite, plus rien ne peut être modifié dans cette session.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Les deux noms sont nécessaires pour approuver.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Cette session est close et son rapport est définitif. Il se trouve sur la page Rapport.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Approuvé le %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Nom de votre CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Fonction de votre CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Approuvez une fois le suivi terminé.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Approuver avec %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Votre nom et votre fonction</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Nom de votre CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Boîte aux lettres ou environnement</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast demande de patienter. Les vérifications reprennent dans %n seconde.</numerusform>
            <numerusform>Mimecast demande de patienter. Les vérifications reprennent dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>Terminée : %1 sur %n</numerusform>
            <numerusform>Terminées : %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n pas encore lancée</numerusform>
            <numerusform>%n pas encore lancées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Passerelle simulée</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>Les vérifications passent par le proxy configuré sur cet ordinateur, s’il y en a un.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>Les vérifications sont passées par le proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Paramètres de proxy</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>Il est défini par les variables d’environnement https_proxy et no_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Interrogation de Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Rien n’est encore vérifié</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>Les vérifications posent quelques questions à Mimecast avec vos clés et ne modifient rien. Elles prennent quelques secondes.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>Le trousseau n’a pas encore répondu. Cherchez une fenêtre du système qui demande votre mot de passe.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Durée jusqu’ici : %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Choisissez une passerelle.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Lancez les vérifications pour continuer.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Mimecast interrogé à %1, en %2 s, via le proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Mimecast interrogé à %1, en %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Mimecast interrogé à %1, via le proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Mimecast interrogé à %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Tant que ceci n’a pas réussi : « %1 »</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Toutes les copies sont supprimées</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Une copie ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Aucune copie ne peut être supprimée</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Notification seule</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Toutes les copies sont supprimées puis restaurées</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Un autre message est supprimé</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Poursuivre le suivi</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Commencer le suivi</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Le suivi continue entre-temps.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Simuler la suppression par la CST</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Ce que Mimecast a signalé</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>« %1 » s’appelle désormais « %2 ».</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>Ce fichier ne peut pas être lu comme une configuration. Il a été renommé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Non commencée. Enregistrée le %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Étape %1 sur %2 : %3. Enregistrée le %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Nouvelle configuration</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Un compte Mimecast, environ 30 minutes. Arrêtez quand vous voulez ; chaque étape est enregistrée.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>exercice</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Le trousseau contient peut-être encore le secret client de « %1 », une configuration qui n’est plus ici.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Oublier le secret…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Oublier le secret client de %1</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Oublier un secret client</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Retirer du trousseau le secret client de %1 ?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast ne l’affichera plus. Sans lui, vous ne pouvez pas effectuer les vérifications en direct et, si Arctic Wolf ne l’a pas encore, vous devez générer de nouvelles clés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Configurer Active Response pour Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>Arctic Wolf pourra supprimer pour vous un e-mail malveillant. Vous travaillez dans la console Mimecast ; ce guide vous montre où cliquer et vérifie le résultat.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Configurer Mimecast</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Service, compte, rôle, application : 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Établir la connexion</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Clés dans le trousseau, vérifications : 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>Mettre en service</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Remise des clés, puis suivi du test : 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>À préparer : licence Internal Email Protect, accès administrateur Mimecast, accès au Unified Portal, boîte aux lettres pour le test.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Un fichier était endommagé</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Pour un autre compte Mimecast, en 30 minutes environ.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>Mêmes étapes, tenant fictif. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Aperçu des étapes</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Lisez chaque page avant de commencer. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Pour une Concierge Security Team : relancer les vérifications d’un client.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Lecture seule : rien n’est modifié ni supprimé dans Mimecast.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>Le secret client reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Ce qui ne peut pas être vérifié est signalé comme tel.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>%n autre, voir l’annexe</numerusform>
            <numerusform>%n autres, voir l’annexe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1 : %2/%n étape</numerusform>
            <numerusform>%1 : %2/%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>Ses paramètres ne peuvent pas être vérifiés par l’API.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Confirmé par l’administrateur</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Suppression des e-mails : aucun test ne fait partie de ce rapport</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Suivi : %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>copies trouvées</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>restaurées</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Absent de ce rapport</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Approuvé le %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>Le compte Mimecast est inconnu : aucune vérification ne l’a lu.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Compte Mimecast %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Attestation de configuration</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Rapport de configuration</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Compte Mimecast</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Code du compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>Début du suivi</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Boîte aux lettres ou environnement</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>N’en fait pas partie</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Le premier rapport provient d’un exercice avec un tenant simulé, et non de Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>Le second rapport provient d’un exercice avec un tenant simulé, et non de Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>La somme de contrôle du premier rapport ne concorde pas : il a été modifié ou endommagé après son écriture.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>La somme de contrôle du second rapport ne concorde pas : il a été modifié ou endommagé après son écriture.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Un seul des deux a été écrit à partir d’une configuration. Les étapes, les saisies, la session de validation et le verdict ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>Dans l’un des deux ou dans les deux, des pseudonymes remplacent les noms, adresses et identifiants ; ceux-ci ne sont donc pas comparés.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>Ils proviennent de versions différentes du programme : %1 et %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Ils suivent des révisions différentes de la procédure : %1 et %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Vérification en direct</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Session de validation</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Valeurs saisies</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Premier rapport : %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Second rapport : %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, abrégé</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Nom d’affichage du compte de service</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Description du rôle</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Application API</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Description de l’application API</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Contact technique</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>E-mail du contact technique</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Intégration dans l’Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Statut initial de Threat Remediation</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Groupe de notification</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Migration depuis l’API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast pour Arctic Wolf Active Response</translation>
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
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Nom %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Hôte %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Validé</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>Aucune vérification n’a été effectuée avec ces clés et cette passerelle ; on ne sait donc pas si la configuration fonctionne.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Au moins une vérification a échoué. Suivez ses indications, puis relancez les vérifications.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Il reste des points à faire ou encore inconnus ; la configuration n’est donc pas encore prête.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Prêt pour le test avec votre CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>La suppression d’un message a été constatée lors d’une session de validation.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Ce fichier est trop volumineux pour être un rapport.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Ce fichier contient un texte de plus de 2 000 caractères, plus long que tout texte d’un rapport.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Ce rapport est endommagé : le fichier est tronqué ou a été modifié à la main.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Ce fichier est une configuration, pas un rapport.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Ce fichier n’est pas un rapport de ce programme.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Ce rapport a été écrit par une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Ce rapport est endommagé : il contient deux fois le même champ, un caractère incomplet ou un nombre qui n’est pas un entier naturel, si bien qu’il peut être lu de plusieurs façons.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Ce rapport est endommagé : il lui manque un élément que tout rapport contient.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>« %1 » ne peut pas être écrit : %2. Ce qui s’y trouvait reste tel quel.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>le dossier dans lequel vous êtes n’existe plus</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>c’est un lien ; indiquez le fichier auquel il mène</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>il appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>vous n’avez pas le droit d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>« %1 » ne se termine ni par .json, ni par .html, .pdf ou .md. L’extension détermine le format.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Expéditeur du message</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Destinataire du message</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Date du message</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Fin du suivi</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Incidents d’autres messages entre-temps</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>La somme de contrôle de ce rapport ne concorde pas : il a été modifié ou endommagé après son écriture. Ce qu’il indique n’est peut-être pas ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Destiné au partage : les noms, adresses et identifiants sont remplacés par des pseudonymes, et le texte libre est omis.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Mimecast pour Arctic Wolf Active Response : %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Compte : %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Vérifications réussies : %1 sur %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Rapport du %1. Somme de contrôle contre les altérations accidentelles : SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Annexe : chaque étape, chaque vérification et ses éléments constatés.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Constaté par ce programme</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Cochée le</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Vérifications en direct</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Calculée sur le rapport JSON en forme canonique (RFC 8785), sans la somme elle-même. Elle révèle les dommages et les modifications accidentelles. Elle ne protège pas contre la falsification : n’importe qui peut la recalculer.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>Aucune vérification n’a été effectuée.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>Les vérifications ne font que lire. Elles ne modifient ni ne suppriment rien chez Mimecast.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Telles que cochées par l’administrateur ; les vérifications en direct n’en voient qu’une partie.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>D’après les décomptes de Mimecast pour l’incident ; le programme n’a fait que suivre et n’a lui-même rien supprimé.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Emplacement dans la console</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>Le chemin vers Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Réseau et passerelle</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>Terminées : %1 sur %2</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>EXERCICE – réalisé avec un tenant simulé. Ne dit rien d’un véritable compte Mimecast.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Avec d’autres clés : %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Session de validation – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – étapes non cochées : %2 sur %n</numerusform>
            <numerusform>%1 – étapes non cochées : %2 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Bouton dans la console Mimecast</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Tout est configuré comme le demande la procédure documentée.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>L’application a un autre secret client que celui qui est affiché.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>L’application est désactivée.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>Les clés sont celles de l’ancienne API 1.0, et elles ont expiré.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>Il manque à l’application le produit Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>Il manque à l’application le produit Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>L’application n’a aucun des deux produits.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>Il manque au rôle l’autorisation de lire le tableau de bord.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>Il manque au rôle les autorisations sur Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>Le rôle n’a aucune autorisation.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>Le rôle a une autorisation dont il n’a pas besoin.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>Le rôle a toutes les autorisations qui existent.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>Le compte n’a pas de licence pour Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>Le compte n’a pas de licence pour Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Chaque réponse prend une seconde et demie.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>Le service n’accepte plus de requêtes pendant plusieurs minutes.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>Le service n’accepte plus de requêtes pendant une demi-seconde.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>Le service n’accepte plus de requêtes et ne dit pas pour combien de temps.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>Le service refuse une fois un jeton d’accès valable.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>Le service refuse tous les jetons d’accès qu’il a émis.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>Le service est en panne.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>Le service échoue une fois et fonctionne la fois suivante.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>Le service est occupé pendant une seconde, le dit, et fonctionne ensuite.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>Le service est indisponible pendant une heure, et le dit.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>Les serveurs derrière la passerelle ne lui répondent pas.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>Les horloges de cet ordinateur et du service ont 11 minutes d’écart.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>Le service ne donne pas son heure.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>Le quota d’un pack sans licence est refusé ; tout le reste est configuré.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>L’opération qui liste les incidents n’existe pas.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>L’obtention de la liste des incidents échoue avec une erreur de conflit.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>Les refus sont formulés d’une manière que personne n’a encore vue.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Tout ce qui est demandé avec un jeton est refusé sans un mot.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>Un produit manquant est signalé par quatre autres formes d’erreur.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>L’obtention de la liste des incidents échoue, dans une réponse présentée comme réussie.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>Une autorisation manquante n’est signalée que par le statut contenu dans la réponse.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Chaque réponse est correcte, mais vide.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Chaque réponse est correcte, mais pas au format JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Chaque réponse est tronquée en chemin.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Chaque réponse est une liste.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>La liste des incidents contient des listes imbriquées, sur cent mille niveaux.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>Le jeton d’accès est un nombre.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>Le compte n’a ni nom ni code.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>Les packs du compte sont des objets avec un nom et un nombre.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>Le compte n’indique pas ses packs.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>Les packs du compte sont de types auxquels personne ne s’attend.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Chaque réponse est plus volumineuse que toutes celles de Mimecast.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Quelques octets compressés donnent une réponse de 16 Mio.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Tout est configuré, et servi en HTTPS.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Un pare-feu ouvre les connexions chiffrées.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Le certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>L’autre extrémité ne prend pas en charge TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>La page de connexion du réseau remplace chaque réponse.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>Le réseau demande de se connecter, par le statut prévu pour cela.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>La page d’un filtre remplace chaque réponse.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>Le réseau envoie chaque requête ailleurs.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>La connexion s’interrompt au milieu de chaque réponse.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>Les connexions sont acceptées, mais rien ne reçoit jamais de réponse.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Chaque réponse arrive à raison d’un octet par seconde.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Chaque réponse continue sans fin.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Ce qui a été configuré</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Comment le service se comporte</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>À quoi ressemblent les réponses</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Ce que fait le réseau</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>Il n’y a pas de certificat dans %1, ou pas de clé dans %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>Écouter sur le port N au lieu d’un port libre quelconque.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>Servir en HTTPS ; l’argument KEY suit le certificat.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Simuler le scénario NAME (par défaut : ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Répondre après MS millisecondes.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>Afficher les clés et les scénarios, puis terminer.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>Afficher l’autorité des scénarios en HTTPS, pour qui veut lui faire confiance, puis terminer.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>La clé privée du certificat, avec --tls.</translation>
    </message>
    <message>
        <source>Client ID:     %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation>Client ID :     %1</translation>
    </message>
    <message>
        <source>Client Secret: %1</source>
        <extracomment>Not translated but for the spaces, which make the values stand below each other.</extracomment>
        <translation>Client Secret : %1</translation>
    </message>
    <message>
        <source>What is served over HTTPS is trusted with the authority that --authority prints.</source>
        <translation>Ce qui est servi en HTTPS est reconnu comme fiable avec l’autorité qu’affiche --authority.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>La requête %1 simule la suppression de test par une CST. Possibilités : %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls attend un certificat et sa clé ; il n’y a pas d’autres arguments.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>Le port est un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>La latence est un nombre de 0 à 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simule un tenant Mimecast sur cet ordinateur. Affiche son adresse d’écoute et reste en service jusqu’à son arrêt.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Il n’y a pas de scénario « %1 ».</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>Le compte est un compte Cloud Integrated, sans Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>Le trousseau ne contient pas de secret pour cette configuration. Saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Ce programme a été démarré hors d’une session de bureau, où aucun trousseau n’est accessible. Démarrez-le depuis votre bureau.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>Aucun trousseau n’est actif dans cette session de bureau. Installez-en ou démarrez-en un, par exemple GNOME Keyring ou KWallet, et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>Le trousseau est verrouillé, et le système n’a pas pu vous demander son mot de passe. Déverrouillez-le dans le gestionnaire de mots de passe de votre environnement de bureau, et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>Le trousseau est toujours verrouillé : la fenêtre qui demandait son mot de passe a été fermée. Réessayez, et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>Il n’y a pas de trousseau par défaut où conserver des secrets. Créez-en un dans le gestionnaire de mots de passe de votre environnement de bureau, et réessayez.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>La bibliothèque qui ouvre le trousseau est absente. Installez le paquet libsecret (sous Debian et Ubuntu : libsecret-1-0), et redémarrez ce programme.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Ce système n’a pas de trousseau que ce programme puisse utiliser. Conservez le secret dans un endroit sûr et chiffré de votre choix.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>Le système a refusé l’accès au trousseau. Réessayez, et autorisez l’accès quand le système le demande.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>Ce texte dépasse ce que le trousseau accepte, soit 2 560 octets. Assurez-vous d’avoir collé le secret client et rien d’autre.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>Le trousseau a rendu autre chose que ce qui y avait été enregistré ; on ne peut donc pas s’y fier. Réessayez, ou conservez le secret ailleurs.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>Le trousseau n’a pas répondu. Cherchez une fenêtre du système qui demande un mot de passe, peut-être derrière celle-ci ; répondez-y et réessayez.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>Vous avez cessé d’attendre le trousseau. Réessayez quand il pourra être déverrouillé.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>Le trousseau n’a pas pu faire ce qui lui était demandé. Réessayez ; les détails techniques en disent plus.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Passerelle mondiale</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Passerelle du Royaume-Uni</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Passerelle des États-Unis</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>Mimecast ne documente pas cette passerelle. Les vérifications peuvent l’utiliser, mais elle pourrait disparaître.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>C’est une adresse de l’API 1.0. Les clés de cette configuration sont destinées à l’API 2.0 : choisissez Mondiale, Royaume-Uni ou États-Unis.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Ce n’est pas une adresse de Mimecast. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Cette adresse n’est pas complète. Elle devrait ressembler à %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>« %1 » n’est pas une passerelle avec laquelle ce programme communique. Indiquez global, uk, us, l’adresse en https d’un hôte sous services.mimecast.com ou une adresse de bouclage. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Rien de nouveau : %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Pas encore d’incident pour ce message ; incidents d’autres messages : %1.</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>Incident %1 (%2) : %3.</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>Incident %1 : %2.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Nouvel essai dans %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Nouvelle requête dans %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Interrogation de Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Ctrl+C pour arrêter.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n avec avertissement</numerusform>
            <numerusform>%n avec avertissement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n encore inconnue</numerusform>
            <numerusform>%n encore inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>Retournez à : %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Nouvelle vérification dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>Vérifications terminées : %1 sur %n.</numerusform>
            <numerusform>Vérifications terminées : %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>Vérifications terminées : %1 sur %n, en %2.</numerusform>
            <numerusform>Vérifications terminées : %1 sur %n, en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>Le Client ID a une longueur inhabituelle.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>Le Client Secret a une longueur inhabituelle.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Il manque le Client ID.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Il manque le Client Secret.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>Le Client ID contient un espace ou une fin de ligne. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>Le Client Secret contient un espace ou une fin de ligne. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>Le Client ID est identique au Client Secret, ou en est une partie. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>Le Client ID et le Client Secret semblent intervertis.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>Le secret a été enregistré pour une autre passerelle. Choisissez à nouveau cette passerelle-là, ou saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>Le secret a été enregistré pour une autre passerelle, %1. Choisissez à nouveau celle-ci, ou saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>Le secret a été enregistré pour un autre Client ID. Saisissez à nouveau ce Client ID-là, ou le secret qui correspond à celui-ci.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>Le secret du trousseau a été enregistré pour une autre copie de cette configuration. Ouvrez cette copie, ou saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · encore %n min environ</numerusform>
            <numerusform>%1 · encore %n min environ</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Section ouverte</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Secret client dans le trousseau</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Ceci supprime la configuration endommagée « %1 » et son secret client, que Mimecast n’affichera plus.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Ceci supprime la configuration « %1 » de « %2 » avec %n étape terminée, et son secret client, que Mimecast n’affichera plus.</numerusform>
            <numerusform>Ceci supprime la configuration « %1 » de « %2 » avec %n étapes terminées, et son secret client, que Mimecast n’affichera plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Le Client ID ressemble à une clé de l’API 1.0. Cette configuration nécessite les clés de l’application de l’API 2.0 de Mimecast.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Le Client Secret ressemble à une clé de l’API 1.0. Cette configuration nécessite les clés de l’application de l’API 2.0 de Mimecast.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response est prêt</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>Active Response est prêt pour %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Testé le %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Testé avec %1, de votre CST, le %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… et %n autre, voir le rapport</numerusform>
            <numerusform>… et %n autres, voir le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>On ne sait pas encore si les e-mails sont supprimés</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Testez la suppression avec votre CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>Copies supprimées : %1 sur %n, constaté le %2</numerusform>
            <numerusform>Copies supprimées : %1 sur %n, constaté le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>Les vérifications en direct n’ont pas été lancées</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Dernière exécution le %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n vérification en direct réussie</numerusform>
            <numerusform>Les %n vérifications en direct ont réussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>Vérifications en direct réussies : %1 sur %n</numerusform>
            <numerusform>Vérifications en direct réussies : %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n étape n’est pas cochée</numerusform>
            <numerusform>%n étapes ne sont pas cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 est sur %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Toutes les étapes sont terminées</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>Vous l’avez confirmé. Ce n’est pas vérifiable d’ici.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>À confirmer par vous-même.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n caractère. Habituellement %1.</numerusform>
            <numerusform>%n caractères. Habituellement %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n caractère.</numerusform>
            <numerusform>%n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>Un espace ou une fin de ligne superflu a été retiré.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>tenant simulé</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>C’est peut-être une partie du secret.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Non enregistré tant que Mimecast ne l’accepte pas.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Il semble manquer un caractère au Client Secret. Copiez-le à nouveau et collez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>Le Client Secret a %n caractère ; il en a habituellement 64. Copiez-le à nouveau et collez-le ici.</numerusform>
            <numerusform>Le Client Secret a %n caractères ; il en a habituellement 64. Copiez-le à nouveau et collez-le ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Copiez à nouveau les deux.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Une nouvelle application peut mettre quelques minutes à devenir active : réessayez alors. La passerelle se choisit à la page suivante.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Pas encore à l’abri. Laissez la fenêtre Mimecast ouverte</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>Le secret est enregistré. Pas encore essayé auprès de Mimecast. Laissez la fenêtre Mimecast ouverte.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>Le secret est enregistré. Collez aussi le Client ID.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>Les clés sont à l’abri et fonctionnent</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Vous pouvez maintenant fermer la fenêtre Mimecast.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>Les clés ont été enregistrées plus tôt</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Mimecast les a acceptées le %1. Essayez-les à nouveau pour voir si elles sont toujours là et fonctionnent.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Mimecast est interrogé pour savoir s’il les accepte.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>Le Client ID n’est pas enregistré tant que Mimecast ne l’accepte pas. Si vous fermez cette fenêtre, collez-le à nouveau plus tard.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>Vous pouvez fermer cette fenêtre : le secret est enregistré. Pas celle de Mimecast, tant que les clés ne sont pas essayées.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Essayez-les maintenant pour voir si elles fonctionnent. Le Client ID n’est pas enregistré tant que Mimecast ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Essayez-les maintenant pour voir si elles fonctionnent.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Appuyez sur Entrée quand le Client Secret est complet.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>Le trousseau n’a pas encore répondu. Une fenêtre du système demande peut-être votre mot de passe.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>Le secret n’est gardé que dans cette fenêtre. Passez à la remise des clés sans fermer cette fenêtre. Fermez celle de Mimecast une fois qu’Arctic Wolf a le secret.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Enregistrement du secret dans le trousseau, puis relecture.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Retrait du secret du trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>Le secret n’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Arctic Wolf l’a. Pour relancer les vérifications en direct, collez-le ici si vous l’avez encore.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Laissez la fenêtre Mimecast ouverte</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>Quand vous collez le secret, il n’est gardé que tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Collez maintenant le Client Secret. Il va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Collez les deux valeurs. Le secret va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 et %n caractère</numerusform>
            <numerusform>%1 et %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Incorrectes</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Voir ci-dessous</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Arctic Wolf les a</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Il manque le Client Secret</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Il manque le Client ID</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Il manque les deux</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Encore inconnu</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Saisies plus tôt</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Peut-être incomplètes</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID : %n caractère, habituellement 48</numerusform>
            <numerusform>Client ID : %n caractères, habituellement 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n caractère, habituellement 64</numerusform>
            <numerusform>%n caractères, habituellement 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Enregistré plus tôt</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Enregistré, puis relu</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Non relu depuis</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Perdu à sa fermeture</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Pas dans le trousseau</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>Gardé dans cette fenêtre</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Non conservé ici</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Enregistré pour d’autres clés</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>Non utilisé pour celles-ci</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien d’enregistré</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast les accepte</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Connexion réussie à %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast les refuse</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>Sans préciser laquelle, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Interrogation de Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Pas de réponse de Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Non essayées auprès de Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>À faire sur cette page : saisir des clés plausibles.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Il manque le Client ID.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Il manque le Client Secret.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>Le Client Secret n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>Le secret n’est que dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>Le secret n’est que dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>À faire sur cette page : saisir des clés que Mimecast accepte.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>La vérification en continu s’est arrêtée.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>La vérification en continu s’est arrêtée, à cause d’un autre problème.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>La vérification en continu s’est arrêtée, car Mimecast demande une pause plus longue.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>« %1 » : désormais réussi. Il reste ceci.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Toujours le cas à %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>Une autre cause a été trouvée. Elle se corrige ailleurs.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>Une autre cause a été trouvée.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>La vérification en continu s’est arrêtée au bout de cinq minutes.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Corrigé : la vérification a réussi à %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Interrogation de Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Vérifications en direct, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nouvelle vérification dans %1 s, jusqu’à %2 au plus tard.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Corrigez ce qui est marqué, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Décocher les autres</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Cocher cette case</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>Sa session de validation a été recommencée ou approuvée entre-temps.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>La configuration est toujours là : son secret client n’a pas pu être retiré du trousseau. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Le secret client est toujours dans le trousseau. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast limite la fréquence des requêtes. Reprise dans %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast demande une pause de %1, plus longue que le temps restant.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>En attente des décomptes définitifs</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>L’incident est là. Quand ses décomptes restent identiques trois fois de suite, le résultat est connu.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Demandez maintenant à votre CST de supprimer le message.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Demandez maintenant à %1 de supprimer le message.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>Suivi de la suppression</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>Vous pouvez consulter d’autres pages entre-temps. Le suivi continue.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>Le suivi a été interrompu</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Poursuivez le suivi : ce qui s’est passé entre-temps sera retrouvé.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Prêt pour le suivi</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Commencez le suivi, puis dites à votre CST de supprimer le message. Le suivi ne fait que lire chez Mimecast.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Suivi commencé</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Incident apparu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Comptage des suppressions</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>En attente d’un incident</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Suivi depuis %1, durée %2. Fin à %3 au plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Prochaine vérification dans %n seconde.</numerusform>
            <numerusform>Prochaine vérification dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Interrogation de Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Commencé le %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Suivi de %1 à %2, durée %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>%n incident d’autres messages entre-temps.</numerusform>
            <numerusform>%n incidents d’autres messages entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copie trouvée</numerusform>
            <numerusform>%1 copies trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Déjà supprimées : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copie supprimée</numerusform>
            <numerusform>%1 copies supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>En échec : %1, restaurées : %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Ce texte contient une tabulation, un saut de ligne ou un autre caractère invisible. Retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Le texte dépasse %n caractère. Raccourcissez-le.</numerusform>
            <numerusform>Le texte dépasse %n caractères. Raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>« %1 » ne peut pas figurer dans une adresse e-mail.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Il manque le domaine après le @.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>Le domaine après le @ n’est pas complet : il n’a pas de point.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>Il y a un point de trop après le @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Une partie du domaine après le @ commence ou finit par un trait d’union, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>L’adresse contient un espace, ce qui n’est pas permis dans une adresse e-mail.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>Il manque le @.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>Il y a plus d’un @. Saisissez une seule adresse.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>Il manque le nom avant le @.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>Il y a un point de trop avant le @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Le nom avant le @ dépasse %n caractère.</numerusform>
            <numerusform>Le nom avant le @ dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Cela ressemble à un Client Secret. Sa place est sur la page Clés uniquement, et il n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Choisissez l’une des possibilités proposées.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>Terminé : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Reste à faire : %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Choisissez une réponse. Elle détermine les étapes nécessaires.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le disque ou dossier réseau qui contient « %1 » n’est pas disponible pour le moment. Reconnectez-le.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>« %1 » n’est pas un nom de configuration. Un nom ne contient que les lettres a à z, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le fichier « %1 » est endommagé ou n’est pas une configuration. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Le fichier « %1 » ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le fichier « %1 » est trop volumineux pour une configuration. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le fichier « %1 » a été écrit par une version plus récente de ce programme. Ouvrez-le avec cette version. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>La configuration ne peut pas être enregistrée dans « %1 ». %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>Le dossier des configurations, « %1 », ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>Il n’y a pas de configuration « %1 ».</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Le fichier endommagé « %1 » ne peut pas être mis de côté. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>Elle est ouverte dans une autre fenêtre : %1 sur %2, processus %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>Elle est peut-être en cours d’ouverture dans une autre fenêtre. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>Il n’est pas possible de l’y verrouiller contre d’autres programmes.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>Elle contient trop de texte. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Le fichier « %1 » ne peut pas être supprimé. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Remplissez le champ « %1 ». Des étapes ultérieures et le rapport en ont besoin.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier de cette configuration a été endommagé en dehors de ce programme. Il a été renommé en « %1 », et vos saisies sont enregistrées dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier de cette configuration, « %1 », a été supprimé en dehors de ce programme. Vos saisies sont enregistrées dans un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>Ouvrir dans le navigateur ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Conseil :</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Note :</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Effectuez ces étapes, puis cliquez sur Terminé. Sans elles, Active Response ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Ouvrir le vrai site ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Ouvrir le vrai site %1 dans le navigateur, hors de l’exercice</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 ne fait pas partie de l’exercice.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Format d’affichage : %1 (par défaut : %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>Colorer le texte : auto, always ou never (par défaut : auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>Il n’y a pas de couleur « %1 ».</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>Il n’y a pas de format « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>« %1 » n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>Il n’y a pas d’option « --%1 ».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Voir %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Utilisation ou saisie incorrecte.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>L’opération n’a pas pu être effectuée : pas de trousseau, écriture d’un fichier impossible, annulation, …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Code de sortie :</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 attend un nombre de secondes, de 1 à %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help affiche ses options, ses exemples et ses codes de sortie ; --version affiche la version.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Indiquez une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Possibilités : %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>L’entrée standard ne peut pas être lue : %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Le secret dépasse %n octet. Il n’a pas été utilisé.</numerusform>
            <numerusform>Le secret dépasse %n octets. Il n’a pas été utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>Le secret n’est pas en UTF-8 ; il est peut-être en UTF-16. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Impossible d’écrire sur la sortie standard : %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Utiliser cette langue, par exemple fr ou de (par défaut : celle du système). Le JSON reste tel quel.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>Il n’y a pas de langue « %1 ».</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>Le message a été supprimé</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Tout ce qui a été identifié est supprimé. Arctic Wolf a donc des clés valides, et le rôle a l’autorisation %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>Une partie seulement a été supprimée</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf a atteint Mimecast, et une partie de ce qui a été identifié est supprimée ; le reste est toujours là.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>Il y a un incident pour le message, mais rien n’a été supprimé à ce titre.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>Rien de supprimé, simple notification</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>Il y a un incident pour le message, mais il ne fait que notifier : rien n’a été supprimé à ce titre.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>Le message a été restauré</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>Le message est restauré dans une boîte aux lettres ; la suppression n’a donc pas tenu.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>Il n’y a pas d’incident pour ce message</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>Le résultat n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Mimecast n’a pas pu être interrogé jusqu’au bout, ou ses décomptes ne sont pas concluants. On ne sait pas si la suppression a fonctionné. Cela ne signifie pas que le message ou la suppression pose problème.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>Le suivi est arrêté</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>On ne sait pas encore si la suppression fonctionne. Vous pouvez reprendre à tout moment ; ce qui s’est passé entre-temps sera retrouvé.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Dans les paramètres de %2, mettez %3 sur %4. Puis recommencez le test.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Cherchez qui l’a restauré dans la console Mimecast, et pourquoi. Puis recommencez le test avec un nouveau message.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Lancez les vérifications en direct : elles indiquent ce qui fait obstacle. Puis poursuivez le suivi.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Si Mimecast répond, examinez l’incident dans sa console, avec votre CST.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Poursuivez le suivi quand votre CST est prête.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>Cela a été constaté avec d’autres clés ou à une autre passerelle, et ne compte donc pas pour les clés et la passerelle actuelles.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>On ne sait pas avec quelles clés cela a été constaté, car le suivi a été fait par une version antérieure de ce programme. Cela ne compte donc pas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>identifiées : %1 · supprimées : %2 · en échec : %3 · restaurées : %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>C’est un fichier au format propre à Outlook. Enregistrez le message au format .eml, ou copiez ses en-têtes Internet et collez-les ici.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>Ce n’est pas un message : il n’y a pas d’en-têtes. Ouvrez le fichier .eml du message, ou collez ses en-têtes Internet ou son Message-ID.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Il y manque le Message-ID. Copiez tous les en-têtes Internet du message, pas seulement l’expéditeur et l’objet.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Son Message-ID dépasse %n caractère, ce que ce programme ne prend pas en charge. Utilisez un autre message.</numerusform>
            <numerusform>Son Message-ID dépasse %n caractères, ce que ce programme ne prend pas en charge. Utilisez un autre message.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast a toujours répondu, mais n’a signalé aucun incident pour ce message.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Saisissez à nouveau le Client ID et le Client Secret dans le portail d’Arctic Wolf : il en a peut-être d’autres, ou n’en a aucun.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Sélectionnez l’autorisation %1 dans le rôle et enregistrez-le : sans elle, Mimecast refuse la suppression.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Assurez-vous que le service %2 est activé et que son champ %3 est sur %4.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Demandez à votre CST quel Message-ID a été supprimé, et quand : c’est peut-être un autre, ou aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Mettez le champ %3 de %2 sur %4, puis recommencez le test.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Vérifiez que %2 a un connecteur vers votre système de messagerie : sans lui, Mimecast ne peut pas atteindre les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Placez un nouveau message dans la boîte aux lettres et recommencez le test : le message actuel a peut-être été déplacé ou supprimé auparavant.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Vérifiez que %2 a un connecteur vers chacun de vos systèmes de messagerie : sans cela, Mimecast ne peut pas atteindre toutes les boîtes aux lettres.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Placez un nouveau message dans les boîtes aux lettres et recommencez le test : quelqu’un a peut-être déplacé ou supprimé le message actuel.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Détails techniques de « %1 »</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionPathView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: a station on the way and how it is, for example &quot;This computer: passed&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <extracomment>Button</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>les détails techniques</translation>
    </message>
</context>
<context>
    <name>widgets::Fold</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: &quot;8 passed: connection, clock&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Afficher ou masquer</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Copié. Effacé du presse-papiers dans %n seconde.</numerusform>
            <numerusform>Copié. Effacé du presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Il n’est plus dans le presse-papiers. Vous pouvez le copier à nouveau tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Longueur du mot de passe</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Générer et copier</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Copier à nouveau</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>En générer un autre</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Console d’exercice : cliquez sur ce qui est marqué.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>Ouvrir « %1 »</translation>
    </message>
</context>
</TS>
