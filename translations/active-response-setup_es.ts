<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>La pasarela responde por una conexión de confianza</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>conexión</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>El reloj de este equipo está en hora</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>reloj</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Coincide con el de Mimecast, con menos de cinco minutos de diferencia.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast acepta el Client ID y el Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>claves</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Se corresponden y están vigentes.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>La aplicación tiene el producto %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>producto de cuenta</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast atiende las consultas de la aplicación sobre la cuenta.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>El rol puede leer la cuenta</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>La cuenta tiene licencia para Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>licencia</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>Sus paquetes incluyen tanto %1 como %2.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>La aplicación tiene el producto %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>producto de amenazas</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast atiende las consultas de la aplicación sobre amenazas.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>El rol puede leer %7</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>lectura de incidentes</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>Se puede obtener la lista de incidentes anteriores.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>eliminación de correo</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>En una sesión de validación se observó una eliminación correcta.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>El rol no tiene más permisos de los necesarios</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>privilegios mínimos</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>Se deniega lo que se intentó más allá de lo necesario.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Este equipo no encuentra %1.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Este equipo no encuentra la pasarela.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>No se puede resolver su nombre. Asegúrese de que este equipo tenga conexión, de que esté en la red de la empresa o en la VPN si hace falta, y de que su servidor DNS conozca los nombres de internet. Después, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 rechaza la conexión.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>La pasarela rechaza la conexión.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Probablemente se deba a un firewall en el camino. Pida que se permita HTTPS (puerto 443) desde este equipo hasta la pasarela y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 no responde a tiempo.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>La pasarela no responde a tiempo.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Puede que un firewall descarte la conexión sin avisar o que la red sea lenta. Pida que se permita HTTPS (puerto 443) desde este equipo hasta la pasarela y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Compruebe de nuevo. Si ocurre siempre, algo en el camino corta la conexión: pida al responsable del firewall que deje pasar sin cambios el tráfico HTTPS hacia la pasarela.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>No se puede acceder al proxy %1, que este equipo tiene configurado.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>No se puede acceder al proxy que este equipo tiene configurado.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Revise el proxy en los ajustes de red de este equipo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Introdúzcalos en los ajustes de proxy de este equipo; el asistente también puede pedirlos. Después, compruebe de nuevo. No son los de Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>El proxy %1 no deja pasar a este equipo hasta %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>El proxy no deja pasar a este equipo hasta la pasarela.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Pregunte al responsable del proxy si permite el nombre de host de la pasarela por HTTPS (puerto 443) y si llega hasta ella. Después, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>El certificado de la pasarela lo emitió «%1», y este equipo no confía en ese emisor.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Este equipo no confía en el certificado de la pasarela.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Parece inspección TLS: un firewall o un proxy abre las conexiones cifradas y examina su contenido. Pida que la pasarela quede exenta de ella, o que se instale en este equipo la autoridad de certificación de esa inspección, y compruebe de nuevo. No se envió nada por esta conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>El certificado de %1 no es válido en la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>El certificado de la pasarela no es válido en la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Mire primero la fecha y la hora de este equipo: si el reloj no está en hora, cualquier certificado parece caducado. Después, compruebe de nuevo. No se envió nada por esta conexión.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Quien responde por %1 tiene un certificado para otro nombre.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>Quien responde tiene un certificado para un nombre distinto del de la pasarela.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Algo en el camino responde en lugar de la pasarela, o el nombre lleva al servidor equivocado. Pregunte al responsable de la red y compruebe de nuevo. No se envió nada por esta conexión.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>No se puede establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>No se puede establecer una conexión cifrada con la pasarela.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Algo en el camino no usa TLS, o usa una versión obsoleta. Pida al responsable del firewall que deje pasar sin cambios el tráfico HTTPS hacia la pasarela y compruebe de nuevo. No se envió nada por esta conexión.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Llegó una página web en lugar de una respuesta de %1.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>Llegó una página web en lugar de la respuesta de la pasarela.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>Probablemente respondió la página de inicio de sesión de una red de invitados o la página de bloqueo de un filtro. Inicie sesión en la red con un navegador, o pida que el filtro permita la pasarela, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>La respuesta remite a otra dirección, %1. No se siguió.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>La respuesta remite a otra dirección. No se siguió.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>Las pasarelas de Mimecast no hacen eso, así que lo hace algo en el camino. Inicie sesión en la red con un navegador si se lo pide, o pida que se permita la pasarela, y compruebe de nuevo. No se envió nada a la otra dirección.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 es una dirección de la antigua API 1.0, que usa otras claves.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>Esta es una dirección de la antigua API 1.0, que usa otras claves.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Elija una pasarela de la API 2.0: %4, que sirve a todas las regiones, o la del Reino Unido o la de Estados Unidos. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 responde, pero Mimecast no la incluye entre sus pasarelas.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Esta dirección no está en la lista de pasarelas de Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Elija una de las tres de la lista; %4 sirve a todas las regiones. Conserve otra solo si se la dio Mimecast y termina en services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast limita la frecuencia de las consultas y pide una pausa de %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast limita la frecuencia de las consultas, y se alcanzó el límite.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Compruebe de nuevo cuando termine la pausa. Lo que ya configuró se queda como está.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>El propio servicio de Mimecast tiene problemas (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>El propio servicio de Mimecast tiene problemas.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Puede que su configuración esté en orden: espere unos minutos y compruebe de nuevo. Si el problema continúa, dé al soporte de Mimecast el ID de solicitud que figura en el detalle técnico.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>No se pudo determinar: la respuesta de Mimecast es de un tipo que este programa no conoce (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>No se pudo determinar: en la respuesta de Mimecast falta lo que este programa busca.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Compruebe de nuevo. Si sigue igual, dé al soporte de Mimecast el ID de solicitud que figura en el detalle técnico.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>La respuesta es mayor que cualquiera de Mimecast y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Puede que haya respondido algo que no es Mimecast. Mire si está elegida la pasarela correcta y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast no acepta el Client ID con este Client Secret.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Parecen claves de la antigua API 1.0.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response necesita la API 2.0: un Client ID y un Client Secret de la aplicación que usted agrega allí. Introduzca esos dos.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>No hay ningún Client Secret con el que comprobar.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>No se puede usar el llavero que guarda el Client Secret.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Desbloquee el llavero de este equipo e inténtelo de nuevo. Si no hay ninguno, el asistente puede conservar el Client Secret mientras esté abierto, y la línea de comandos lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>A la aplicación le falta el producto %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>A la aplicación le falta un producto.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>Los productos no se pueden cambiar una vez guardada la aplicación. Cree una aplicación nueva con %5 y %6, genere claves nuevas y úselas. Fíjese en el nombre: %7 es otro producto, y no es el correcto. El rol puede quedarse como está.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>Al rol le falta %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>Al rol le falta un permiso.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast deniega esta operación. Abra el rol, seleccione %8 y guárdelo. Después, compruebe de nuevo, y otra vez más tarde si nada cambió: no está documentado cuánto tarda en aplicarse un cambio en un rol. La aplicación y sus claves se quedan como están.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>A la aplicación le falta el producto %1, o a su rol le falta %2. La respuesta de Mimecast no indica cuál de los dos.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>A la aplicación le falta un producto, o a su rol un permiso. La respuesta de Mimecast no indica cuál de los dos.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mire primero el rol, porque se puede cambiar: necesita %8. Guárdelo y compruebe de nuevo, y otra vez más tarde si nada cambió. Si eso no ayuda, mire los productos de la aplicación: no se pueden cambiar una vez guardados, de modo que, si falta uno, hacen falta una aplicación nueva y claves nuevas.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>El rol tiene además %1, que Active Response no necesita.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>El rol tiene más de lo que Active Response necesita.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Active Response funciona de todos modos. Para que no tenga más de lo que necesita, abra el rol, desmarque todos los permisos de aplicación excepto %8 y guárdelo.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>Los paquetes de la cuenta no incluyen %1.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>Los paquetes de la cuenta no incluyen todo lo necesario.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response necesita un plan de Mimecast que lo incluya. Pida a su gestor de cuenta de Mimecast que lo agregue y compruebe de nuevo. El rol, la aplicación y las claves pueden quedarse como están.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>Esta es una cuenta Cloud Integrated, en la que no funcionan las operaciones de Active Response.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response necesita una cuenta Cloud Gateway, que Mimecast también llama %1. Pregunte a su gestor de cuenta de Mimecast y a su Concierge Security Team qué opciones tiene.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>El reloj de este equipo está %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>El reloj de este equipo difiere del de Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Haga que un servidor horario de internet ponga en hora este equipo y compruebe de nuevo. De lo contrario, las horas del informe serán incorrectas y, con una diferencia mayor, fallarán las conexiones cifradas.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>No hay ningún problema. Acuerde la validación con su Concierge Security Team (CST); su eliminación de prueba mostrará si el rol tiene %9.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>Las comprobaciones se detuvieron antes de que esta terminara.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Compruebe de nuevo cuando quiera. No se cambió nada en Mimecast.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Falta comprobar algo decisivo.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>No se pudo determinar el resultado de 1 comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>No se pudo determinar el resultado de %n comprobación.</numerusform>
            <numerusform>No se pudo determinar el resultado de %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>%1 de %n comprobación superada.</numerusform>
            <numerusform>%1 de %n comprobaciones superadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Listo para la prueba con su CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Listo, con 1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Listo, con %n advertencia</numerusform>
            <numerusform>Listo, con %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>Puede pasar a la prueba con su CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 cosa por corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n cosa por corregir</numerusform>
            <numerusform>%n cosas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response aún no puede funcionar.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>Las comprobaciones se detuvieron antes de que terminaran todas</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 adelantado respecto al de Mimecast</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 atrasado respecto al de Mimecast</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 responde, a través del proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>En una sesión de validación se observó una eliminación correcta: incidente %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Sin comprobar, porque otra comprobación no se superó.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Sin comprobar: espera a «%1».</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>ID de solicitud %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún sin determinar</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>No superada</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>El rol puede eliminar correo (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>Mimecast no dice si está mal el ID o el secreto, o si la aplicación está desactivada o aún no está activa: una nueva puede tardar unos minutos. Espere y compruebe de nuevo, o vuelva a copiar ambos del mismo diálogo. Si perdió el secreto, abra la aplicación en Mimecast, en el mismo lugar donde la agregó, vuelva a generar sus claves y use las nuevas.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Introduzca el Client Secret. Mimecast muestra un secreto una sola vez: si lo perdió, abra la aplicación en Mimecast, en el mismo lugar donde la agregó, y vuelva a generar sus claves.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>No se puede comprobar sin eliminar correo; lo mostrará la validación con su CST.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Mostrar qué cambió de un informe a otro, empezando por lo peor.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>El informe anterior.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>El informe posterior.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>Hay cambios.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Indique dos informes.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Explicar una causa que nombra una comprobación o un informe: qué significa, qué hacer y dónde. Si no se indica ninguna, mostrar la lista. No se consulta nada a Mimecast.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>El miembro «cause» de un informe.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>Se explicó la causa.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Indique una causa.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>No existe la causa «%1».</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>Mostrar el procedimiento documentado.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>Se mostró el procedimiento.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>Mostrar solo una sección: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>No existe la sección «%1».</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Indique --setup, o bien --client-id con --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Indique --client-id con --secret-stdin, o bien --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Se omitieron los espacios en torno al Client ID.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file es solo para direcciones de bucle invertido.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 no termina en .json, .html, .pdf ni .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Se omitieron los espacios en torno al Client Secret.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Usar este Client ID, con --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Leer el Client Secret de la primera línea de la entrada estándar, o pedirlo en una terminal.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Usar una configuración guardada, con el Client Secret del llavero.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Consultar esta pasarela: global, uk, us o una dirección (valor predeterminado: la de la configuración, o global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Confiar también en estas autoridades; solo para direcciones de bucle invertido.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Detenerse tras este número de segundos.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Escribir también el informe: .json, .html, .pdf o .md. Se puede repetir.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>Esperando al llavero; quizá pida que se desbloquee.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Escribir en un archivo el informe de una configuración o de un informe anterior. Cuando la sesión de validación de una configuración tiene el visto bueno, su informe es el de ese momento.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>El nombre de una configuración, tal como lo muestra «setups list».</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>El archivo de un informe anterior.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Se escribió el informe.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>Se escribió, pero la suma de comprobación del informe anterior no coincide.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Escribir este archivo; .json, .html, .pdf o .md indica el formato. Se puede repetir.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Sustituir nombres, direcciones e identificadores por seudónimos.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Indique una configuración o un informe.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indique con --output qué archivo hay que escribir.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» no termina en .json, .html, .pdf ni .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>«%1» es el propio informe.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1: La suma de comprobación no coincide: este informe se modificó o se dañó después de escribirse.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>No se escribe nada: con seudónimos recibiría una suma de comprobación nueva y parecería intacto.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>No hay configuraciones guardadas.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Introduzca «y» para eliminarla; cualquier otra cosa la conserva.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>No se eliminó nada. Use --yes para aceptar.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>Esperando al llavero. Busque una ventana del sistema que pida su contraseña.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>Se eliminó la configuración «%1».</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>Listar, mostrar o eliminar las configuraciones guardadas.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Todas, empezando por la más reciente.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>Lo que se introdujo y lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>Eliminar la configuración y su secreto del llavero.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>El nombre de la configuración, tal como lo muestra list.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Eliminar sin preguntar.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Indique list, show NAME o delete NAME.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>No existe la comprobación «%1».</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait admite un tiempo con su unidad, de 1s a 24h, por ejemplo 90s o 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Comprobar en vivo si un inquilino de Mimecast está configurado para Active Response. No se cambia nada en Mimecast.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Ninguna comprobación falló, y se determinó todo lo decisivo.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Una comprobación no se superó.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Ninguna comprobación falló, pero algo decisivo no se pudo determinar.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>Ejecutar solo esta comprobación y lo que necesita. Se puede repetir.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Mientras no esté listo, comprobar de nuevo durante este tiempo: por ejemplo 90s, 5m o 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Indique el mensaje con --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>«%1» no es un Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since admite un momento ya pasado, por ejemplo 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>La sesión de validación de esta configuración ya tiene el visto bueno. Empiece una nueva en el asistente.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Por ahora, lo que se ve no se guarda en la configuración. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Hacer el seguimiento del mensaje con este Message-ID, que se va a eliminar.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Mirar los incidentes a partir de este momento, por ejemplo 2026-11-24T08:00:00Z (valor predeterminado: hace cinco minutos).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Consultar cada S segundos, de 1 a 300 (valor predeterminado: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Hacer un seguimiento de solo lectura del incidente que causa el CST al eliminar un mensaje como prueba. No se cambia nada en Mimecast.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Se eliminó el mensaje.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>El seguimiento terminó de otra manera.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Comprobar desde una terminal o un script si Mimecast está configurado para Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Comprobar en vivo si un inquilino de Mimecast está configurado para Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Hacer el seguimiento del incidente que causa el CST con su eliminación de prueba.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Escribir en un archivo el informe de una configuración o de un informe anterior.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Mostrar qué cambió de un informe a otro.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Explicar una causa: qué significa, qué hacer y dónde.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>Mostrar los pasos de la consola que tiene este botón: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>No existe el botón «%1».</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>No hay diferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n diferencia, y es para peor.</numerusform>
            <numerusform>%n diferencias, y algunas son para peor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n diferencia, y no es para peor.</numerusform>
            <numerusform>%n diferencias, ninguna para peor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Olvidar un secreto de cliente</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>¿Quitar de este equipo el secreto de cliente de esta configuración?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>¿Quitar de este equipo el secreto de cliente de %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast no lo vuelve a mostrar. Sin él no podrá ejecutar las comprobaciones en vivo ni la sesión de validación y, si Arctic Wolf aún no lo tiene, deberá crear claves nuevas.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Quitando el secreto del llavero…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>El llavero aún no responde. Busque una ventana del sistema que pida su contraseña. Mientras tanto, puede continuar.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>El secreto ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>El secreto sigue en el llavero.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>Qué cambió desde el informe anterior</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>la comparación</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>El inquilino simulado de este equipo, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Global: cambia de región si una falla</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Reino Unido: los datos se quedan allí, sin cambio de región</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>Estados Unidos: los datos se quedan allí, sin cambio de región</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Otra dirección</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Un momento. Se está preparando el texto…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>El proxy rechazó lo que introdujo</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>No dice si está mal el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>Se identifica como «%1».</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>No son sus credenciales de Mimecast. Se envían solo a este proxy, quedan en memoria hasta que cierre el programa y no se guardan.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… y %n más; vea el informe</numerusform>
            <numerusform>… y %n más; vea el informe</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Comprobado el %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Informe de práctica %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Guardar el informe nuevo…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Este informe se modificó o se dañó después de escribirse</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>Su suma de comprobación no coincide. Puede que lo que dice no sea lo que se vio.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>El informe abierto</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Informe abierto</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Ejecutar de nuevo las comprobaciones, con las credenciales del cliente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Consultando a Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Este no es el Client ID del informe, que es %1. Aun así, puede ejecutar las comprobaciones.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>Se usan solo para estas comprobaciones, se conservan en la memoria de esta ventana y se borran cuando la cierra. Las comprobaciones solo leen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>El informe nuevo</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Guardar el informe nuevo</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Guardando el informe nuevo…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>El informe nuevo está guardado</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>El informe nuevo no está guardado</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>Los datos introducidos y %n paso completado se quitan de este equipo.</numerusform>
            <numerusform>Los datos introducidos y %n pasos completados se quitan de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>El archivo «%1» se quita de este equipo.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>También se quita el secreto de cliente. Mimecast no lo vuelve a mostrar: si Arctic Wolf aún no lo tiene, harán falta claves nuevas.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Eliminar una configuración</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>¿Eliminar la configuración de %1?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>No se puede deshacer. No cambia nada en Mimecast ni en Arctic Wolf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>De esta tubería no sale nada más, y no termina.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>La carpeta «%1» pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>La carpeta no se puede crear allí.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>No existe el escenario de práctica «%1».</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>El inquilino simulado no puede arrancar en este equipo: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Guiar por la configuración de Mimecast para Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>Practicar con un inquilino simulado; mimecast-sandbox --list muestra los escenarios.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us o una dirección.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Una autoridad de certificación en la que confiar también, solo para direcciones de bucle invertido.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Una configuración que abrir.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Indique una configuración como máximo.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>En el menú de navegación, haga clic en %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>En la integración %1, haga clic en %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>En la página %1, en la sección %2, introduzca un nombre para la aplicación de API.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>El campo %1 no se puede cambiar una vez guardado.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Completar los detalles</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>detalles</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>En %1, marque las casillas de estos dos productos y haga clic en %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>La selección de %1 no se puede cambiar una vez guardada: si olvida un producto, hacen falta una aplicación nueva y claves nuevas.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>También existe un producto llamado %1. No es el correcto.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>En %1, seleccione el rol que creó.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Introduzca una descripción para la aplicación de API.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>En la página %1, en la sección %2, indique la persona o el grupo de personas con quien Mimecast se pondrá en contacto si es necesario.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Por ejemplo, el grupo que configura la aplicación de API.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast aconseja indicar un grupo en lugar de una sola persona.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Introducir los contactos</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>contactos</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Introduzca la dirección de correo de este contacto técnico.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>La dirección debe existir en su directorio de Mimecast.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Haga clic en %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Deje como está el diálogo que se abre y pase aquí a la página siguiente: Mimecast muestra el %1 una sola vez.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Aplicación de API</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>Crear la aplicación de API</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>Arctic Wolf inicia sesión con esta aplicación. Al final, Mimecast genera sus claves.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Empezar una aplicación nueva</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>aplicación nueva</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Haga clic en la pestaña %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Revise los términos legales y marque la casilla %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>En %1, seleccione %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>En el campo %1, introduzca un nombre para el rol.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>En el campo %1, introduzca una descripción que diga para qué sirve.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>En la sección %1, desmarque todos los permisos excepto estos tres:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>Las comprobaciones en vivo indican si falta un permiso %1 y buscan algunos que sobren. El permiso %2 se confirma en la validación con su CST.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Haga clic en la dirección de correo de la cuenta de servicio que creó.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Rol de API</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>Crear el rol de API</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>La aplicación de Arctic Wolf recibe un rol propio: tres permisos, nada más.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Crear el rol</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>rol</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>En la sección %1, seleccione %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Ajustar los permisos</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>permisos</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Busque el rol nuevo en la lista y haga clic en su nombre.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Agregar la cuenta de servicio</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>cuenta de servicio</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Seleccione: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Deje sin seleccionar: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>En el diálogo %1, copie el %2 y péguelo aquí.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Pegar aquí los dos valores</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>claves</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Copie el %1 y péguelo aquí, para que quede en un lugar seguro y cifrado.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Esta es la única vez que el %1 está disponible.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Una cuenta de tipo %1 necesita una aplicación nueva para tener claves nuevas.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Una aplicación nueva puede tardar unos minutos en estar activa. Hasta entonces, Mimecast no acepta sus claves.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Poner las claves a salvo</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast muestra el %1 una sola vez. Deje abierto el diálogo de Mimecast hasta que esta página diga que puede cerrarlo.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>Más adelante dará los dos valores a Arctic Wolf.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Configurar Mimecast</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>Poner en marcha</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>En la página %1, configure los ajustes.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nombre de la integración</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Incluya el nombre de su organización para que sea único.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>El procedimiento documentado no enumera estos ajustes. Cuente con un nombre, el %1 y el %2, y complete lo demás que pida la página.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Si más adelante genera claves nuevas, introdúzcalas también en esta integración. En integraciones similares, el portal lo tiene en %1, con %2 al final.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Introducir las claves</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Entrega de claves</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Entregar las claves a Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Entregue las claves en el portal de Arctic Wolf.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Empezar una integración nueva</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>integración nueva</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>En la pestaña %1, haga clic en %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Quitar la API 1.0</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>Quitar la integración de la API 1.0</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>La integración nueva sustituye a la de la API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Quite la integración de la API 1.0. Consulte cómo hacerlo en el documento %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Hágalo solo después de configurar la integración nueva.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Quitar la integración</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>retirada de la integración</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Si pasa de la versión 1.0 a la 2.0 de la API de Mimecast:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Si los ajustes de su firewall en la nube lo exigen, agregue excepciones de firewall para las direcciones IP de Arctic Wolf.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Inicie sesión en %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>En la sección de su producto, consulte las direcciones IP: deben permitirse todas.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Si no necesita excepciones, esto ya está hecho.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Dejar pasar a Arctic Wolf</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>firewall</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Acceso a la red</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Permitir el acceso a la red</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Ningún firewall ni ninguna lista de direcciones debe impedir el paso a Arctic Wolf.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Si los intervalos de %1, en %2, restringen el acceso a su cuenta, agregue a ellos las direcciones de Arctic Wolf. Nunca introduzca solo las de Arctic Wolf: eso dejaría fuera a sus administradores.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Las comprobaciones en vivo se ejecutan en este equipo, que debe poder acceder por HTTPS a %1 o a la otra pasarela que usted elija.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Conservar el informe</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Vea lo que se configuró y lo que encontraron las comprobaciones, y consérvelo.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Indique la organización cuya cuenta de Mimecast configura.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Da nombre a esta configuración en la lista y en el informe.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Indicar la organización</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>organización</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Asegúrese de que su plan de Mimecast tenga una licencia de %1 (TTP) %2.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Para saber más sobre los planes, consulte el documento %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Una cuenta de tipo %1 es diferente. Si la suya lo es, pregunte a Arctic Wolf antes de continuar.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>Lo que aquí se llama %1, Mimecast también lo llama %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Revisar los requisitos</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>revisión de requisitos</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Tenga a mano una cuenta de administrador de Mimecast.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>El rol del administrador necesita los permisos %1 y %2, y debe poder gestionar los roles de aplicaciones.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Asegúrese de que el servicio %1 aparezca en %2 y esté activado.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Para saber más, consulte el documento %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>Si aparece pero no está activado, continúe: la página siguiente explica cómo activarlo.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>El servicio también necesita un conector. Consulte %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Prepare la validación de la integración.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Póngase en contacto con su CST, el Concierge Security Team de Arctic Wolf, para validar la integración.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Tenga lista una cuenta o un entorno donde Arctic Wolf pueda validar las acciones de respuesta que usted desea sin interrumpir a nadie.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>¿Va a pasar de la versión 1.0 a la 2.0 de la API de Mimecast?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Cambio desde la API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>No, no hay ninguna integración de la API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Sí, hay una integración de la API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Si hace el cambio, busque el documento %1.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>Aún no lo necesita. Una página cerca del final lo retoma.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Indicar si viene de la API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Preparar todo</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Asegúrese de tener todo, para no tener que detenerse a mitad de camino.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Con el servicio Active Response, Arctic Wolf puede responder a las amenazas en su correo por medio de Mimecast. Mimecast admite esta acción de respuesta: %1. Para saber más, consulte el documento %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>En la sección %1, introduzca la dirección de correo y el nombre para mostrar global de la cuenta.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Una dirección nueva en el dominio que seleccionó.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Nombre para mostrar global</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Introducir los datos de la cuenta</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Cree una contraseña y confírmela.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>Puede generar una aquí. No se guarda: si va a necesitarla de nuevo, consérvela en su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Crear la cuenta de servicio</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response recibe una cuenta que no se usa para nada más.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Crear una dirección nueva</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>dirección nueva</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Seleccione el dominio para la cuenta nueva.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Si el campo %1 aún no está en %2:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Mire el campo %1. ¿Está ya en %2?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Ya está en %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Aún no está en %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Asegurarse de que %1 esté en %2</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>estado</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>En el campo %1, haga clic en %2 y seleccione un grupo local existente que reciba las notificaciones.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Grupo seleccionado</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>Puede dejarlo vacío. Se anota en el informe.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Si la página tiene un botón %1, haga clic en él: de lo contrario, no se guarda nada de esto.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Arctic Wolf elimina correo por medio de este servicio de Mimecast.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Asegúrese de que el interruptor %1 esté activado.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Si su consola no tiene el interruptor %1, muestra siempre el menú nuevo. Continúe.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Haga clic en el interruptor %1 para ponerlo en %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>En la lista %1, seleccione %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Prueba con su CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Probar la eliminación con su CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Su CST, el Concierge Security Team de Arctic Wolf, valida que Active Response funciona.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Póngase en contacto con su CST para validar la integración de Active Response.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Acordar la prueba</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>cita con el CST</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Indique a su CST qué cuenta o entorno preparó, para que la validación no interrumpa a nadie.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Observe mientras su CST valida allí la acción de respuesta %1.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Observar la prueba</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Elija la pasarela de Mimecast que usan las comprobaciones.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>La pasarela global cambia de región si una falla. Las pasarelas del Reino Unido y de Estados Unidos mantienen los datos en su país y no cambian de región.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Elegir la pasarela</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Ejecutar las comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Averigüe si lo que configuró funciona. No se cambia nada en Mimecast.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Ejecute las comprobaciones en vivo.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>En el menú de navegación, haga clic en %1 y busque %2, en %3 o en %4. ¿Qué botón ve?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Botón</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>De lo que elija depende cómo son los pasos siguientes. Al principio son los de %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>En el menú de navegación, haga clic en %1 y después en la pestaña %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>En la integración %1, haga clic en %2 y después en %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Si Mimecast le pide que acepte los términos legales, revíselos y después acéptelos.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>En la página %1, introduzca un nombre para la aplicación de API. Si hay un campo %2, seleccione %3 en él.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>En la sección %1, introduzca un nombre para la aplicación de API. Si hay un campo %2, seleccione %3 en él.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>En %1, marque las casillas de estos dos productos.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Indique la persona o el grupo de personas con quien Mimecast se pondrá en contacto si es necesario.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>En la sección %1, indique la persona o el grupo de personas con quien Mimecast se pondrá en contacto si es necesario.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>Al final de la página, haga clic en el botón que guarda la aplicación.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (vista simplificada)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>En el diálogo con las claves, copie el %1 y péguelo aquí.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Si lo pierde, abra la aplicación en Mimecast, en el mismo lugar donde la agregó, y vuelva a generar sus claves.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>Lo que introdujo en «%1»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>es</translation>
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
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 supera 1 MiB, así que no es una lista de certificados.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Configurar y verificar Mimecast para Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;seguridad;correo electrónico;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Guía paso a paso a un administrador de Mimecast para configurar una cuenta para Arctic Wolf Active Response, y demuestra con comprobaciones en vivo que lo configurado funciona.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Cada paso con los nombres exactos de la consola, y los valores que hay que escribir, listos para copiar</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>El secreto de cliente va directamente al llavero, y se relee antes de que usted cierre el diálogo de Mimecast</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Comprobaciones de solo lectura que dicen qué está mal y a qué paso hay que volver</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Un informe en JSON, HTML, PDF o Markdown, sin ningún secreto</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Un inquilino simulado para practicar</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>No cambia ni quita nada en Mimecast. No está hecho ni respaldado por Mimecast ni por Arctic Wolf, cuyos nombres son propiedad de sus titulares.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>Cuenta</translation>
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
        <translation>Consultando el llavero…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Copiado. Se quita del portapapeles en %n segundo.</numerusform>
            <numerusform>Copiado. Se quita del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>El secreto ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>El llavero aún no responde. Busque una ventana del sistema que pida su contraseña.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>aún sin introducir</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>ya no está en este equipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>Probarlas ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Guardado. Pegue aquí para sustituirlo.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Mantener para ver</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Conservarlo solo mientras esta ventana esté abierta</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Usar el secreto guardado para este Client ID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>En el diálogo de Mimecast encontraría ahora los dos valores. Los del inquilino simulado se pueden introducir o copiar aquí:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Introducir las claves de práctica</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir a ese paso</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Volver a las comprobaciones</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Seguir comprobando</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Comprobar cada 10 s hasta que se supere, durante cinco minutos como máximo</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>¿Tiene ya Arctic Wolf el secreto? Entonces este equipo ya no lo necesita.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>Las comprobaciones en vivo y la sesión de validación aún lo usan. Después, quítelo aquí o en la lista de configuraciones. Mimecast no lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Olvidar el secreto</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Usar otro mensaje</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Este mensaje tiene más de un Message-ID, lo que no debería ocurrir. Se hace el seguimiento del primero. Además tiene %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Suelte aquí el archivo .eml del mensaje, ábralo, o pegue sus encabezados de internet o su Message-ID.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>Encabezados o Message-ID del mensaje</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Usar un mensaje de ejemplo</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>No hay ninguno en este equipo.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>Lo entregó a Arctic Wolf. Consérvelo aquí para comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>No antes de que lo tenga Arctic Wolf: Mimecast no lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Quitar el secreto guardado</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Comparar con un informe anterior</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay nada con que comparar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe está guardado</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>El informe no está guardado</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Enviar el informe a su CST</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Una página y, en el anexo, todos los pasos.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Comprobar de nuevo tras los cambios</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Esta configuración queda en la lista Configuraciones.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Guardar el informe como %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>un resumen para un ticket</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Tal como estaba cuando se dio el visto bueno</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Seudónimos en vez de nombres</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Para compartir fuera: seudónimos en lugar de nombres, direcciones e identificadores</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Comparar con un informe anterior…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Poner junto al navegador</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>Puede ver esta configuración, pero no cambiarla aquí.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Ciérrela allí y vuelva a abrirla aquí.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Esto es una vista previa. Nada de lo que introduzca aquí se conserva.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Los datos introducidos no están guardados</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>Su escritorio decide qué queda delante: haga clic derecho en la barra de título y elíjalo allí.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>una configuración sin nombre</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>El secreto de cliente no está guardado</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Si cierra la ventana ahora, se pierde el secreto de cliente: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Está solo en esta ventana, y Mimecast no lo vuelve a mostrar. No la cierre: antes entréguelo a Arctic Wolf o guárdelo en el llavero.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Práctica – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Inquilino simulado. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Salir de la práctica</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>hecho, confirmado por usted</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>hecho, comprobado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>aún sin abrir</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Configuración nueva</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Configuración de Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Secciones hechas</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Práctica, inquilino simulado</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Empezar una sesión nueva</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>¿Empezar una nueva sesión de validación?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>La sesión con visto bueno y su informe definitivo se quitan de esta configuración. Si no ha guardado ese informe, cancele y guárdelo antes.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>El seguimiento sigue en curso.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Repita el seguimiento con las credenciales actuales.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>Al dar el visto bueno se marca también lo que queda pendiente arriba. Después no se puede cambiar nada en esta sesión.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Después no se puede cambiar nada en esta sesión.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Para dar el visto bueno hacen falta los dos nombres.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Esta sesión está cerrada y su informe es definitivo. Lo encuentra en la página Informe.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Visto bueno: %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Nombre de su contacto del CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Cargo de su contacto del CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Dé el visto bueno cuando termine el seguimiento.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Dar el visto bueno con %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Su nombre y cargo</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Nombre de su contacto del CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Buzón o entorno</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast pide esperar. Las comprobaciones continúan en %n segundo.</numerusform>
            <numerusform>Mimecast pide esperar. Las comprobaciones continúan en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>%1 de %n hecha</numerusform>
            <numerusform>%1 de %n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n aún sin ejecutar</numerusform>
            <numerusform>%n aún sin ejecutar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir a ese paso</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Pasarela simulada</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>Las comprobaciones pasan por el proxy que este equipo tenga configurado, si hay alguno.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>Las comprobaciones pasaron por el proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Ajustes de proxy</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>Lo determinan las variables de entorno https_proxy y no_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Consultando a Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Aún no hay nada comprobado</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>Las comprobaciones hacen a Mimecast unas pocas consultas con sus claves y no cambian nada. Tardan unos segundos.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>El llavero aún no responde. Busque una ventana del sistema que pida su contraseña.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Hasta ahora: %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Elija una pasarela.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Ejecute las comprobaciones para continuar.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Consulta: %1, en %2 s, a través del proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Consulta: %1, en %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Consulta: %1, a través del proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Consulta: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Hasta que se supere esta comprobación: «%1»</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Se eliminan todas las copias</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Una copia no se puede eliminar</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Ninguna copia se puede eliminar</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Solo notifica</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Todas las copias se eliminan y se restauran</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Se elimina otro mensaje</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuar el seguimiento</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Empezar el seguimiento</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Mientras tanto, el seguimiento continúa.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Detener el seguimiento</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Simular la acción de su CST</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir a ese paso</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Qué indicó Mimecast</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>«%1» se llama ahora «%2».</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>No se puede leer como configuración. Recibió otro nombre, y no se cambió nada en su contenido.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Sin empezar. Guardada: %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Paso %1 de %2: %3. Guardada: %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Configuración nueva</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Una cuenta de Mimecast, unos 30 minutos. Deténgase cuando quiera; cada paso se guarda.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>práctica</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Puede que el llavero aún guarde el secreto de cliente de «%1», una configuración que ya no está aquí.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Olvidar secreto…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Olvidar el secreto de cliente de %1</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Olvidar un secreto de cliente</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>¿Quitar del llavero el secreto de cliente de %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast no lo vuelve a mostrar. Sin él no podrá ejecutar las comprobaciones en vivo y, si Arctic Wolf aún no lo tiene, deberá crear claves nuevas.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Configurar Active Response para Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>Arctic Wolf podrá eliminar correos maliciosos por usted. Usted trabaja en la consola de Mimecast; esta guía le muestra dónde hacer clic y comprueba el resultado.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Configurar Mimecast</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Servicio, cuenta, rol, aplicación: 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Claves al llavero, comprobaciones en vivo: 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>Poner en marcha</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Entrega y eliminación de prueba: 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>Tenga a mano: licencia de Internal Email Protect, acceso de administrador a Mimecast, acceso al Unified Portal y un buzón para la prueba.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Un archivo estaba dañado</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Para otra cuenta de Mimecast, en unos 30 minutos.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>Los mismos pasos, con un inquilino simulado. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Ver los pasos de antemano</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Lea todas las páginas antes de empezar. No se guarda nada.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Para un Concierge Security Team: ejecutar de nuevo las comprobaciones de un cliente.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Solo lee. No se cambia ni se elimina nada en Mimecast.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>El secreto de cliente se queda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Si algo no se puede comprobar, lo decimos.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>%n más; vea el anexo</numerusform>
            <numerusform>%n más; vea el anexo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 de %n paso</numerusform>
            <numerusform>%1: %2 de %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>Sus ajustes no se pueden comprobar mediante la API.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Confirmado por el administrador</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Si se elimina el correo: este informe no incluye ninguna prueba</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Seguimiento: %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>copias encontradas</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>eliminadas</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>restauradas</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>No figura en este informe</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Visto bueno: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>La cuenta de Mimecast no se conoce: ninguna comprobación la ha leído.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Cuenta de Mimecast %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Certificado de configuración</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Informe de configuración</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Cuenta de Mimecast</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Código de la cuenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>Seguimiento desde</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Buzón o entorno</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>No figura</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>El primer informe procede de una práctica con un inquilino simulado, no de Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>El segundo informe procede de una práctica con un inquilino simulado, no de Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>La suma de comprobación del primer informe no coincide: se modificó o se dañó después de escribirse.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>La suma de comprobación del segundo informe no coincide: se modificó o se dañó después de escribirse.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Solo uno de los dos se escribió a partir de una configuración. No se comparan los pasos, los datos introducidos, la sesión de validación ni el veredicto.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>En uno de los dos o en ambos hay seudónimos en lugar de nombres, direcciones e identificadores, así que estos no se comparan.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>Son de versiones distintas del programa: %1 y %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Siguen revisiones distintas del procedimiento: %1 y %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Comprobación en vivo</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Sesión de validación</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Datos introducidos</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Primer informe: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Segundo informe: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, abreviado</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Nombre para mostrar de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Descripción del rol</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Aplicación de API</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Descripción de la aplicación de API</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Contacto técnico</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>Correo del contacto técnico</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Integración en el Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Estado anterior de Threat Remediation</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Grupo de notificaciones</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Cambio desde la API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast para Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Nombre %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Validado</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>No se ejecutó ninguna comprobación con estas credenciales y esta pasarela, así que no se sabe si la configuración funciona.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Al menos una comprobación no se superó. Siga lo que indica y ejecute de nuevo las comprobaciones.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Aún hay algo pendiente o sin determinar, así que no está listo.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Listo para la prueba con su CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>En una sesión de validación se observó la eliminación de un mensaje.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Este archivo es demasiado grande para ser un informe.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Este archivo contiene un texto de más de 2000 caracteres, más largo que cualquiera de un informe.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Este informe está dañado: el archivo está cortado o se modificó a mano.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Este archivo es una configuración, no un informe.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Este archivo no es un informe de este programa.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Este informe lo escribió una versión más reciente del programa. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Este informe está dañado: contiene un miembro repetido, un carácter incompleto o un número que no es un recuento, de modo que se puede leer de más de una manera.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Este informe está dañado: falta algo que forma parte de un informe.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>No se puede escribir «%1»: %2. Lo que había antes se queda como estaba.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>la carpeta en la que está usted ya no existe</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>es un enlace; indique el archivo al que lleva</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertenece a otra persona</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>no tiene permiso para escribir en su carpeta</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» no termina en .json, .html, .pdf ni .md. La extensión indica el formato.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Remitente del mensaje</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Destinatario del mensaje</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Fecha del mensaje</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Seguimiento hasta</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Incidentes de otros mensajes mientras tanto</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>La suma de comprobación de este informe no coincide: se modificó o se dañó después de escribirse. Puede que lo que dice no sea lo que se vio.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Hecho para compartir: los nombres, las direcciones y los identificadores se sustituyeron por seudónimos, y se omitió el texto libre.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Mimecast para Arctic Wolf Active Response: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Cuenta: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Comprobaciones superadas: %1 de %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Informe del %1. Suma de comprobación contra daños accidentales: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Sobre este informe</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Anexo: cada paso, cada comprobación y su evidencia.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Visto por este programa</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Comprobaciones en vivo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Se calcula sobre el informe JSON en forma canónica (RFC 8785), sin la propia suma. Revela daños y cambios accidentales. No protege contra la falsificación: cualquiera puede calcularla de nuevo.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Detalle técnico</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>No se ejecutó ninguna comprobación.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>Las comprobaciones solo leen. No cambian ni quitan nada en Mimecast.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Según lo marcado por el administrador; las comprobaciones en vivo no lo ven todo.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>Según los recuentos de Mimecast para el incidente; el programa solo hizo el seguimiento y no eliminó nada.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Dónde está en la consola</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>El camino hasta Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Red y pasarela</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>Hecho: %1 de %2</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>PRÁCTICA – informe hecho con un inquilino simulado. No dice nada de una cuenta real de Mimecast.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Con otras credenciales: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Sesión de validación – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 de %n paso sin marcar</numerusform>
            <numerusform>%1 – %2 de %n pasos sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Botón de la consola de Mimecast</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Todo está configurado como pide el procedimiento documentado.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>La aplicación tiene un secreto de cliente distinto del que se muestra.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>La aplicación está desactivada.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>Las claves son de la antigua API 1.0 y están caducadas.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>A la aplicación le falta el producto Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>A la aplicación le falta el producto Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>La aplicación no tiene ninguno de los dos productos.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>Al rol le falta el permiso para leer el panel.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>Al rol le faltan los permisos de Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>El rol no tiene ningún permiso.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>El rol tiene un permiso que no necesita.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>El rol tiene todos los permisos que existen.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>La cuenta no tiene licencia de Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>La cuenta no tiene licencia de Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Cada respuesta tarda un segundo y medio.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>El servicio no acepta más solicitudes durante varios minutos.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>El servicio no acepta más solicitudes durante medio segundo.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>El servicio no acepta más solicitudes y no dice durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>El servicio rechaza una vez un token de acceso válido.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>El servicio rechaza todos los tokens de acceso que emitió.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>El servicio está caído.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>El servicio falla una vez y funciona a la siguiente.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>El servicio está ocupado un segundo, lo dice y después funciona.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>El servicio está caído durante una hora, y lo dice.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>Los servidores que hay detrás de la pasarela no le responden.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>Los relojes de este equipo y del servicio difieren en 11 minutos.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>El servicio no indica su hora.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>Se deniega la cuota de un paquete sin licencia; todo lo demás está configurado.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>La operación que lista los incidentes no existe.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>La consulta de incidentes falla por un conflicto.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>Las denegaciones tienen una redacción que nadie ha visto antes.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Todo lo que se consulta con un token se deniega sin explicación.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>La falta de un producto se indica con otras cuatro formas de error.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>La consulta de incidentes falla, en una respuesta que se declara correcta.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>La falta de un permiso solo se indica con el estado que hay dentro de la respuesta.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Todas las respuestas son correctas, pero están vacías.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Todas las respuestas son correctas, pero no son JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Todas las respuestas se cortan por el camino.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Todas las respuestas son una lista.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>La consulta de incidentes devuelve listas dentro de listas, con cien mil niveles.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>El token de acceso es un número.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>La cuenta no tiene nombre ni código.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>Los paquetes de la cuenta son objetos con un nombre y un número.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>La cuenta no indica sus paquetes.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>Los paquetes de la cuenta son de tipos que nadie espera.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Todas las respuestas son mayores que cualquiera de Mimecast.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Unos pocos bytes comprimidos se convierten en una respuesta de 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Todo está configurado y se sirve por HTTPS.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Un firewall abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado está caducado.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>El certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>El otro extremo no usa TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>La página de inicio de sesión de la red aparece en lugar de cada respuesta.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>La red pide un inicio de sesión con el estado previsto para ello.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>La página de un filtro aparece en lugar de cada respuesta.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>La red envía cada solicitud a otro sitio.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>La conexión se corta a mitad de cada respuesta.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>Las conexiones se aceptan, pero nunca se responde nada.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Cada respuesta llega a un byte por segundo.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Cada respuesta continúa sin fin.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>Qué se configuró</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Cómo se comporta el servicio</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>Cómo son las respuestas</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Qué hace la red</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>No hay ningún certificado en %1 o ninguna clave en %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>Escuchar en el puerto N en lugar de uno libre cualquiera.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>Servir por HTTPS; el argumento KEY sigue al certificado.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Simular el escenario NAME (valor predeterminado: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Responder al cabo de MS milisegundos.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>Mostrar las credenciales y los escenarios, y terminar.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>Mostrar la autoridad de los escenarios por HTTPS, para quien quiera confiar en ella, y terminar.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>La clave privada del certificado, con --tls.</translation>
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
        <translation>Para confiar en lo que se sirve por HTTPS, use la autoridad que muestra --authority.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>La eliminación de prueba que haría un CST se simula con %1. Se puede simular: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls admite un certificado y su clave; no hay otros argumentos.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>El puerto es un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>La latencia es un número de 0 a 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simular un inquilino de Mimecast en este equipo. El programa muestra la dirección en la que escucha y atiende solicitudes hasta que se detiene.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>No existe el escenario «%1».</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>La cuenta es de tipo Cloud Integrated, sin Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>El llavero no contiene ningún secreto para esta configuración. Introduzca de nuevo el secreto.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Este programa se inició fuera de una sesión de escritorio, desde donde no se puede acceder a ningún llavero. Inícielo desde su escritorio.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>No hay ningún llavero (depósito de claves o cartera) en funcionamiento en esta sesión de escritorio. Instale o inicie uno, por ejemplo GNOME Keyring o KWallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>El llavero (depósito de claves o cartera) está bloqueado, y el sistema no pudo pedirle su contraseña. Desbloquéelo en el gestor de contraseñas de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>El llavero sigue bloqueado: se cerró la ventana que pedía su contraseña. Inténtelo de nuevo e introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>El llavero no tiene un depósito de claves predeterminado donde guardar secretos. Cree uno en el gestor de contraseñas de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>Falta la biblioteca que abre el llavero. Instale el paquete libsecret (en Debian y Ubuntu: libsecret-1-0) y vuelva a iniciar este programa.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Este sistema no tiene ningún llavero que este programa pueda usar. Conserve el secreto en un lugar propio, seguro y cifrado.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>El sistema denegó el acceso al llavero. Inténtelo de nuevo y permita el acceso cuando el sistema lo pida.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>Es más texto del que admite el llavero, que son 2560 bytes. Asegúrese de haber pegado el secreto de cliente y nada más.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>El llavero devolvió algo distinto de lo que se guardó, así que no es fiable. Inténtelo de nuevo o guarde el secreto en otro lugar.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>El llavero no respondió. Busque una ventana del sistema que pida una contraseña, quizá detrás de esta; responda en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>Usted dejó de esperar al llavero. Inténtelo de nuevo cuando se pueda desbloquear.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>El llavero no pudo hacer lo que se le pidió. Inténtelo de nuevo; el detalle técnico dice más.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Pasarela global</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Pasarela del Reino Unido</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Pasarela de Estados Unidos</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>Mimecast no documenta esta pasarela. Las comprobaciones pueden ejecutarse con ella, pero quizá no dure.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>Esta es una dirección de la API 1.0. Las claves de esta configuración son para la API 2.0: elija Global, Reino Unido o Estados Unidos.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Esta no es una dirección de Mimecast. No se le envía nada.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Esta dirección no está completa. Debería parecerse a %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>«%1» no es una pasarela con la que este programa se comunique. Indique global, uk, us, la dirección de un host de services.mimecast.com por https o una dirección de bucle invertido. No se envió nada.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Sin novedades: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Aún no hay ningún incidente del mensaje; incidentes de otros mensajes: %1.</translation>
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
        <translation>%1 Nuevo intento en %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Nueva consulta en %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Consultando a Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Ctrl+C lo detiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n con advertencia</numerusform>
            <numerusform>%n con advertencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n no superada</numerusform>
            <numerusform>%n no superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n aún sin determinar</numerusform>
            <numerusform>%n aún sin determinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>Vuelva a: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Nueva comprobación en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>%1 de %n comprobación hecha.</numerusform>
            <numerusform>%1 de %n comprobaciones hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>%1 de %n comprobación hecha, %2.</numerusform>
            <numerusform>%1 de %n comprobaciones hechas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>El Client ID tiene una longitud inusual.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>El Client Secret tiene una longitud inusual.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Falta el Client ID.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Falta el Client Secret.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>El Client ID tiene dentro un espacio o un salto de línea. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>El Client Secret tiene dentro un espacio o un salto de línea. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>El Client ID es igual al Client Secret o es una parte de él. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>El Client ID y el Client Secret parecen intercambiados.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>El secreto se guardó para otra pasarela. Elija esa pasarela de nuevo o vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>El secreto se guardó para otra pasarela, %1. Elija esa pasarela de nuevo o vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>El secreto se guardó para otro Client ID. Introduzca ese Client ID de nuevo o introduzca el secreto que corresponde a este.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>El secreto del llavero se guardó para otra copia de esta configuración. Abra esa copia o vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · falta alrededor de %n min</numerusform>
            <numerusform>%1 · faltan unos %n min</numerusform>
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
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Sección abierta</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Secreto de cliente en el llavero</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Esto elimina la configuración dañada «%1» y su secreto de cliente, que Mimecast no vuelve a mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Esto elimina la configuración «%1» de «%2», con %n paso completado, y su secreto de cliente, que Mimecast no vuelve a mostrar.</numerusform>
            <numerusform>Esto elimina la configuración «%1» de «%2», con %n pasos completados, y su secreto de cliente, que Mimecast no vuelve a mostrar.</numerusform>
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
        <translation>El Client ID parece una clave de la API 1.0. Esta configuración necesita claves de la aplicación de la API 2.0 de Mimecast.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>El Client Secret parece una clave de la API 1.0. Esta configuración necesita claves de la aplicación de la API 2.0 de Mimecast.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response está listo</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>Active Response está listo para %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Probado el %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Probado con %1, de su CST, el %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… y %n más; vea el informe</numerusform>
            <numerusform>… y %n más; vea el informe</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>Aún no se sabe si el correo se elimina</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Pruébelo con su CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%1 de %n copia, visto el %2</numerusform>
            <numerusform>%1 de %n copias, visto el %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>Comprobaciones en vivo sin ejecutar</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Última ejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n comprobación en vivo superada</numerusform>
            <numerusform>Superadas las %n comprobaciones en vivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%1 de %n comprobación en vivo superada</numerusform>
            <numerusform>%1 de %n comprobaciones en vivo superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n paso sin marcar</numerusform>
            <numerusform>%n pasos sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>Usted lo confirmó. No se puede comprobar desde aquí.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>Solo usted puede confirmarlo.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n carácter. Lo habitual son %1.</numerusform>
            <numerusform>%n caracteres. Lo habitual son %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n carácter.</numerusform>
            <numerusform>%n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>Se quitó un espacio o salto de línea sobrante.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>inquilino simulado</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>Puede que sea una parte del secreto.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>No se guardará hasta que Mimecast lo acepte.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Parece que falta un carácter del Client Secret. Cópielo de nuevo y péguelo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>El Client Secret tiene %n carácter; lo habitual son 64. Cópielo de nuevo y péguelo aquí.</numerusform>
            <numerusform>El Client Secret tiene %n caracteres; lo habitual son 64. Cópielo de nuevo y péguelo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Copie ambos de nuevo.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Una aplicación nueva puede tardar unos minutos en estar activa: pruebe de nuevo entonces. La pasarela se puede elegir en la página siguiente.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Aún no están a salvo. Deje abierta la ventana de Mimecast</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>El secreto está guardado. Aún sin probar en Mimecast. Deje abierta la ventana de Mimecast.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>El secreto está guardado. Pegue también el Client ID.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>Las claves están a salvo y funcionan</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Ya puede cerrar la ventana de Mimecast.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>Las claves se guardaron antes</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Mimecast las aceptó el %1. Pruébelas de nuevo para ver que siguen ahí y funcionan.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Preguntando a Mimecast si las acepta.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>El Client ID no se guardará hasta que Mimecast lo acepte. Si cierra esta ventana, péguelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>Puede cerrar esta ventana: está guardado. La de Mimecast no, hasta que se prueben las claves.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Pruébelas ahora para ver si funcionan. El Client ID no se guardará hasta que Mimecast lo acepte.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Pruébelas ahora para ver si funcionan.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Pulse Enter cuando el Client Secret esté completo.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>El llavero aún no responde. Quizá una ventana del sistema pida su contraseña.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>El secreto está solo en esta ventana. Pase a la entrega sin cerrarla. Cierre la de Mimecast cuando Arctic Wolf tenga el secreto.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Guardando el secreto en el llavero y releyéndolo.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Quitando el secreto del llavero de este equipo</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>El secreto ya no está en este equipo</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Arctic Wolf lo tiene. Para ejecutar de nuevo las comprobaciones en vivo, péguelo aquí si aún lo tiene.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Deje abierta la ventana de Mimecast</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>El secreto que pegue se conserva solo mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Ahora pegue el Client Secret. Va al llavero de este equipo.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Pegue los dos valores. El secreto va al llavero de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 y %n carácter</numerusform>
            <numerusform>%1 y %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Incorrectas</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Vea más abajo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Las tiene Arctic Wolf</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Falta el Client Secret</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Falta el Client ID</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Faltan ambos</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún sin determinar</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Introducidas antes</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Quizá incompletas</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID: %n carácter, lo habitual son 48</numerusform>
            <numerusform>Client ID: %n caracteres, lo habitual son 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n carácter, lo habitual son 64</numerusform>
            <numerusform>%n caracteres, lo habitual son 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Guardado antes</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Guardado y releído</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Sin releer desde entonces</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Solo en esta ventana</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Se pierde al cerrarla</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>No está en el llavero</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>Está en esta ventana</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>No se conserva aquí</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Guardado para otras claves</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>No se usa para estas</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Aún nada guardado</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast las acepta</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Inicio de sesión: %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast las rechaza</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>No dice cuál de las dos, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Consultando a Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Sin respuesta de Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Sin probar en Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>Pendiente en esta página: claves que puedan ser correctas.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Falta el Client ID.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Falta el Client Secret.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>El Client Secret aún no está guardado.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>El secreto está solo en esta ventana.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>El secreto está solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>Pendiente en esta página: claves que Mimecast acepte.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>La comprobación automática se detuvo.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>La comprobación automática se detuvo por otra causa.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>La comprobación automática se detuvo porque Mimecast pide una pausa más larga.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>La comprobación «%1» ya se supera. Aún queda esto.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Sigue igual a las %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>Se encontró otra causa. Se corrige en otro lugar.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>Se encontró otra causa.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>La comprobación automática se detuvo tras cinco minutos.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Corregido: la comprobación se superó a las %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Consultando a Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Comprobaciones en vivo, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nueva comprobación en %1 s, hasta las %2 a más tardar.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Corrija lo que está señalado y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Desmarque las demás</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Marque esta casilla</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Mire aquí</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>Entretanto, su sesión de validación se empezó de nuevo o recibió el visto bueno.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>La configuración sigue ahí: su secreto de cliente no se pudo quitar del llavero. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>El secreto de cliente sigue en el llavero. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast limita la frecuencia de las consultas. Se continúa en %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast pide una pausa de %1, más larga que el tiempo disponible.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>Esperando a que los recuentos sean definitivos</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>El incidente ya está. Cuando sus recuentos sean los mismos tres veces seguidas, se conocerá el resultado.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Pida a su CST que elimine el mensaje ahora.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Pida a %1 que elimine el mensaje ahora.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>Esperando la eliminación</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>Mientras tanto, puede ver otras páginas. El seguimiento continúa.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>El seguimiento se interrumpió</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Continúe el seguimiento: lo ocurrido mientras tanto también se detectará.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Listo para el seguimiento</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Empiece el seguimiento y pida después a su CST que elimine el mensaje. El seguimiento solo lee en Mimecast.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Inicio del seguimiento</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Incidente detectado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Contando lo que se elimina</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>Esperando un incidente</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Seguimiento desde las %1, durante %2. Termina a más tardar a las %3.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Próxima consulta en %n segundo.</numerusform>
            <numerusform>Próxima consulta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Consultando a Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Inicio: %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Seguimiento de %1 a %2, durante %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>%n incidente de otros mensajes mientras tanto.</numerusform>
            <numerusform>%n incidentes de otros mensajes mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir a ese paso</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copia encontrada</numerusform>
            <numerusform>%1 copias encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Eliminadas hasta ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 copia eliminada</numerusform>
            <numerusform>%1 copias eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>Fallidas: %1, restauradas: %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Contiene un tabulador, un salto de línea u otro carácter invisible. Quítelo.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Tiene más de %n carácter. Acórtelo.</numerusform>
            <numerusform>Tiene más de %n caracteres. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>«%1» no puede formar parte de una dirección de correo.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Falta el dominio después de la @.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>El dominio después de la @ no está completo: no tiene ningún punto.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>Sobra un punto después de la @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Una parte del dominio después de la @ empieza o termina con un guion. Ningún dominio es así.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>Contiene un espacio. Una dirección de correo no lleva ninguno.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>Falta la @.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>Hay más de una @. Introduzca una sola dirección.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>Falta el nombre antes de la @.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>Sobra un punto antes de la @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>El nombre antes de la @ tiene más de %n carácter.</numerusform>
            <numerusform>El nombre antes de la @ tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Parece un Client Secret. Su lugar es únicamente la página Claves, y aquí no se conserva.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Elija una de las opciones.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>Hecho: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Pendiente: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Elija una respuesta. De ella depende qué pasos necesita.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>La unidad o carpeta de red que contiene «%1» no está disponible en este momento. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>«%1» no es el nombre de una configuración. Un nombre solo tiene letras de la «a» a la «z», cifras y guiones.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El archivo «%1» está dañado o no es una configuración. Se queda como está.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>El archivo «%1» no se puede leer. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El archivo «%1» es demasiado grande para ser una configuración. Se queda como está.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El archivo «%1» lo escribió una versión más reciente de este programa. Ábralo con esa versión. Se queda como está.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>La configuración no se puede guardar en «%1». %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>No se puede leer la carpeta de las configuraciones, «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>No existe la configuración «%1».</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>El archivo dañado «%1» no se puede apartar. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>Está abierta en otra ventana: %1 en %2, proceso %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>Quizá se esté abriendo en otra ventana. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>Allí no se puede bloquear frente a otros programas.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>Contiene demasiado texto. Acórtelo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>El archivo «%1» no se puede eliminar. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Complete el campo «%1». Lo necesitan los pasos posteriores y el informe.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Algo externo a este programa dañó el archivo de esta configuración. Ahora se llama «%1», y los datos introducidos se guardaron en uno nuevo.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Algo externo a este programa eliminó el archivo de esta configuración, «%1». Los datos introducidos se guardaron en uno nuevo.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>Abrir en el navegador ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>aún sin introducir</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Sugerencia:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Complete estos pasos y pulse Hecho. Sin ellos, Active Response no puede funcionar.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Abrir el sitio real ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Abrir el sitio real %1 en el navegador, fuera de la práctica</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 no forma parte de la práctica.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Cómo mostrarlo: %1 (valor predeterminado: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>Dar color al texto: auto, always o never (valor predeterminado: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>No existe el color «%1».</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>No existe el formato «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>Aquí no se espera «%1».</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>No existe la opción «--%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Consulte %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Uso o datos incorrectos.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>No se pudo hacer el trabajo: sin llavero, archivo en el que no se puede escribir, cancelado, …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 admite un número de segundos, de 1 a %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help muestra sus opciones, ejemplos y estados de salida; --version muestra la versión.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Indique un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Se admiten: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>El secreto tiene más de %n byte. No se usó.</numerusform>
            <numerusform>El secreto tiene más de %n bytes. No se usó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>El secreto no está en UTF-8; quizá esté en UTF-16. No se usó.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Usar este idioma, por ejemplo «en» o «de» (valor predeterminado: el del sistema). JSON no cambia.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>No existe el idioma «%1».</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>El mensaje se eliminó</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Todo lo identificado se eliminó. Por tanto, Arctic Wolf tiene credenciales que funcionan, y el rol tiene %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>Solo se eliminó una parte</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf accedió a Mimecast, y una parte de lo identificado se eliminó; el resto sigue ahí.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>Hay un incidente del mensaje, pero no se eliminó nada por él.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>No se eliminó nada, solo se notificó</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>Hay un incidente del mensaje, pero es de los que solo notifican: no se eliminó nada por él.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>El mensaje se devolvió al buzón</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>El mensaje se restauró en un buzón, así que la eliminación no duró.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>No hay ningún incidente de este mensaje</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>El resultado no se pudo determinar</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>No se pudo consultar a Mimecast hasta el final, o sus recuentos no bastan. No se sabe si la eliminación funcionó. Eso no significa que haya algo mal en el mensaje o en la eliminación.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>El seguimiento está detenido</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>Aún no se sabe si la eliminación funciona. Puede continuar en cualquier momento; lo ocurrido mientras tanto también se detectará.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>En los ajustes de %2, ponga %3 en %4. Después, repita la prueba.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Averigüe en la consola de Mimecast quién lo restauró y por qué. Después, repita la prueba con un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Ejecute las comprobaciones en vivo: dicen qué lo impide. Después, continúe el seguimiento.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Si Mimecast responde, mire el incidente en la consola de Mimecast, junto con su CST.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Continúe el seguimiento cuando su CST esté listo.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>Esto se vio con otras credenciales o en otra pasarela, así que no cuenta para las actuales.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>No se sabe con qué credenciales se vio esto, porque el seguimiento lo hizo una versión anterior de este programa. Por eso no cuenta.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>(sin dato)</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>identificadas %1 · eliminadas %2 · fallidas %3 · restauradas %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>Es un archivo en el formato propio de Outlook. Guarde el mensaje como .eml, o copie sus encabezados de internet y péguelos aquí.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>No es un mensaje: no tiene encabezados. Abra el archivo .eml del mensaje, o pegue sus encabezados de internet o su Message-ID.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Le falta el Message-ID. Copie todos los encabezados de internet del mensaje, no solo el remitente y el asunto.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Su Message-ID tiene más de %n carácter, y este programa no lo admite. Use otro mensaje.</numerusform>
            <numerusform>Su Message-ID tiene más de %n caracteres, y este programa no lo admite. Use otro mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast respondió todo el tiempo, pero no indicó ningún incidente de este mensaje.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Introduzca de nuevo el Client ID y el Client Secret en el portal de Arctic Wolf: puede que allí haya otros, o ninguno.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Seleccione el permiso %1 en el rol y guarde: sin ese permiso, Mimecast deniega la eliminación.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Asegúrese de que %2 esté activado y de que su campo %3 esté en %4.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Pregunte a su CST qué Message-ID se eliminó, y cuándo: puede que fuera otro, o aún ninguno.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Ponga el campo %3 de %2 en %4 y repita la prueba.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Asegúrese de que %2 tenga un conector con su sistema de correo: sin él, Mimecast no puede llegar a los buzones.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Ponga un mensaje nuevo en el buzón y repita la prueba: puede que este ya se hubiera movido o eliminado.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Asegúrese de que %2 tenga un conector con cada uno de sus sistemas de correo: sin él, Mimecast no puede llegar a todos los buzones.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Ponga un mensaje nuevo en los buzones y repita la prueba: puede que alguien haya movido o eliminado este.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Detalles técnicos de «%1»</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>el detalle técnico</translation>
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
        <translation>Mostrar u ocultar</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Copiado. Se quita del portapapeles en %n segundo.</numerusform>
            <numerusform>Copiado. Se quita del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Ya no está en el portapapeles. Puede copiarla de nuevo hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Longitud de la contraseña</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Generar y copiar</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Copiar de nuevo</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>Generar otra</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Consola de práctica: haga clic en lo que está marcado.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>Abrir «%1»</translation>
    </message>
</context>
</TS>
