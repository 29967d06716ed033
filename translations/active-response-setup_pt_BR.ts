<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>O gateway responde por uma conexão confiável</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>conexão</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>O relógio deste computador está certo</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>relógio</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>A diferença em relação ao do Mimecast é de no máximo cinco minutos.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>O Mimecast aceita o Client ID e o Client Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>chaves</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>Um corresponde ao outro, e ambos estão em vigor.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>O aplicativo tem o produto %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>produto de conta</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>O Mimecast atende às consultas do aplicativo sobre a conta.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>A função pode ler a conta</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>conta</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>A conta tem licença para o Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>licença</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>%1 e %2 estão entre os pacotes da conta.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>O aplicativo tem o produto %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>produto de ameaças</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>O Mimecast atende às consultas do aplicativo sobre ameaças.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>A função pode ler %7</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>leitura de incidentes</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>É possível listar incidentes anteriores.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>exclusão de e-mails</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>Uma sessão de validação registrou uma exclusão bem-sucedida.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>A função não tem nada além do necessário</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>privilégio mínimo</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>O que foi tentado além disso é recusado.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Este computador não encontra %1.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>Este computador não encontra o gateway.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>O nome do gateway não pode ser resolvido. Confira se este computador está on-line, se está na rede da empresa ou na VPN, caso seja preciso, e se o servidor DNS dele conhece nomes da internet. Depois, verifique novamente.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 recusa a conexão.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>O gateway recusa a conexão.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>É provável que um firewall no caminho faça isso. Peça que o HTTPS (porta 443) deste computador para o gateway seja permitido e verifique novamente.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 não responde a tempo.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>O gateway não responde a tempo.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>Um firewall pode estar descartando a conexão sem avisar, ou a rede está lenta. Peça que o HTTPS (porta 443) deste computador para o gateway seja permitido e verifique novamente.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>A conexão com %1 caiu antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>A conexão caiu antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>Verifique novamente. Se acontecer sempre, algo no caminho encerra a conexão: peça a quem cuida do firewall que deixe o HTTPS para o gateway passar sem alterações.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>Não é possível acessar o proxy %1, que este computador está configurado para usar.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>Não é possível acessar o proxy que este computador está configurado para usar.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>Confira o proxy nas configurações de rede deste computador e verifique novamente.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>O proxy %1 exige nome de usuário e senha.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>O proxy exige nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>Informe-os nas configurações de proxy deste computador; o assistente também pode pedi-los. Depois, verifique novamente. Não são os do Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>O proxy %1 não deixa este computador chegar a %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>O proxy não deixa este computador chegar ao gateway.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>Pergunte a quem cuida do proxy se ele permite o nome de host do gateway por HTTPS (porta 443) e se consegue acessá-lo. Depois, verifique novamente.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>O certificado do gateway foi emitido por “%1”, em que este computador não confia.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>Este computador não confia no certificado do gateway.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>Parece inspeção de TLS: um firewall ou proxy abre as conexões criptografadas e examina o conteúdo. Peça que o gateway fique fora dessa inspeção ou que a autoridade de certificação do inspetor seja instalada neste computador e verifique novamente. Nada foi enviado por esta conexão.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>O certificado de %1 não é válido na data deste computador.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>O certificado do gateway não é válido na data deste computador.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>Primeiro, confira a data e a hora deste computador: com o relógio errado, todo certificado parece vencido. Depois, verifique novamente. Nada foi enviado por esta conexão.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Quem responde por %1 tem um certificado para outro nome.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>Quem responde tem um certificado para outro nome, que não é o do gateway.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>Algo no caminho responde no lugar do gateway, ou o nome leva ao servidor errado. Pergunte a quem cuida da rede e verifique novamente. Nada foi enviado por esta conexão.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Não foi possível estabelecer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com o gateway.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>Algo no caminho não usa TLS ou usa uma versão desatualizada. Peça a quem cuida do firewall que deixe o HTTPS para o gateway passar sem alterações e verifique novamente. Nada foi enviado por esta conexão.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Em vez de uma resposta de %1, veio uma página da Web.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>Em vez da resposta do gateway, veio uma página da Web.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>A resposta provavelmente veio da página de login de uma rede de visitantes ou da página de bloqueio de um filtro. Faça login na rede em um navegador, ou peça que o filtro permita o gateway, e verifique novamente.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>A resposta aponta para outro endereço, %1. Ele não foi seguido.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>A resposta aponta para outro endereço. Ele não foi seguido.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>Os gateways do Mimecast não fazem isso; logo, é algo no caminho. Faça login na rede em um navegador, se ela pedir, ou peça que o gateway seja permitido e verifique novamente. Nada foi enviado ao outro endereço.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 é um endereço da antiga API 1.0, que usa outras chaves.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>Este é um endereço da antiga API 1.0, que usa outras chaves.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Escolha um gateway da API 2.0: %4, que atende a todas as regiões, ou o do Reino Unido ou o dos EUA. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 responde, mas a Mimecast não o inclui na lista de gateways.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>Este endereço não está na lista de gateways da Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>Escolha um dos três da lista; %4 atende a todas as regiões. Mantenha outro somente se a Mimecast o tiver fornecido a você e ele terminar em services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>O Mimecast limita a frequência das consultas e pede uma pausa de %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>O Mimecast limita a frequência das consultas, e o limite foi atingido.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>Verifique novamente quando a pausa terminar. O que você configurou continua como está.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>O próprio serviço do Mimecast está com problemas (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>O próprio serviço do Mimecast está com problemas.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Sua configuração pode estar em ordem: espere alguns minutos e verifique novamente. Se persistir, informe ao suporte da Mimecast o ID da solicitação que consta no detalhe técnico.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>Não foi possível determinar: a resposta do Mimecast é de um tipo que este programa não conhece (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>Não foi possível determinar: falta na resposta do Mimecast o que este programa procura.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>Verifique novamente. Se continuar assim, informe ao suporte da Mimecast o ID da solicitação que consta no detalhe técnico.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>A resposta é maior do que qualquer uma que o Mimecast dê e não foi lida até o fim.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Talvez a resposta não tenha vindo do Mimecast. Confira se o gateway certo está escolhido e verifique novamente.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>O Mimecast não aceita o Client ID com este Client Secret.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>Parecem chaves da antiga API 1.0.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>O Active Response precisa da API 2.0: um Client ID e um Client Secret do aplicativo que você adiciona nela. Insira esses dois.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>Não há Client Secret para verificar.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>Não é possível usar o chaveiro que guarda o Client Secret.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>Desbloqueie o chaveiro deste computador e tente novamente. Sem um chaveiro, o assistente pode manter o Client Secret enquanto estiver aberto, e a linha de comando o lê da entrada padrão.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>O aplicativo não tem o produto %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>Falta um produto no aplicativo.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>Não é possível alterar os produtos depois que um aplicativo é salvo. Crie um novo aplicativo com %5 e %6, gere novas chaves e use essas. Atenção ao nome: %7 é outro produto, e não o certo. A função pode ficar como está.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>A função não tem a permissão %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>Falta uma permissão na função.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>O Mimecast recusa esta operação. Abra a função, selecione %8 e salve-a. Depois, verifique novamente, e mais uma vez mais tarde se nada tiver mudado: não está documentado quanto tempo uma função alterada leva para valer. O aplicativo e as chaves dele ficam como estão.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>Falta o produto %1 no aplicativo, ou falta a permissão %2 na função dele. A resposta do Mimecast não diz qual dos dois.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>Falta um produto no aplicativo, ou falta uma permissão na função dele. A resposta do Mimecast não diz qual dos dois.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Veja primeiro a função, porque ela pode ser alterada: ela precisa de %8. Salve-a e verifique novamente, e mais uma vez mais tarde se nada tiver mudado. Se não adiantar, veja os produtos do aplicativo: eles não podem ser alterados depois de salvos; portanto, se faltar um, serão necessários um novo aplicativo e novas chaves.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>A função também tem %1, e o Active Response não precisa disso.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>A função tem mais do que o Active Response precisa.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>O Active Response funciona mesmo assim. Para não dar a ele mais do que o necessário, abra a função, desmarque todas as permissões de aplicativo, exceto %8, e salve-a.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>Os pacotes da conta não incluem %1.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>Os pacotes da conta não incluem tudo o que é necessário.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>O Active Response precisa de um plano do Mimecast que inclua isso. Peça ao seu gerente de conta da Mimecast que o adicione e verifique novamente. A função, o aplicativo e as chaves podem ficar como estão.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>Esta é uma conta do tipo Cloud Integrated, em que as operações do Active Response não funcionam.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>O Active Response precisa de uma conta do tipo Cloud Gateway, que a Mimecast também chama de %1. Pergunte ao seu gerente de conta da Mimecast e à sua Concierge Security Team quais são as opções no seu caso.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>O relógio deste computador está %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>O relógio deste computador difere do relógio do Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>Acerte o relógio deste computador por um servidor de horário da internet e verifique novamente. Caso contrário, os horários no relatório ficam errados e, com uma diferença maior, as conexões criptografadas falham.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>Não há nada de errado. Agende a validação com sua Concierge Security Team (CST); a exclusão de teste que ela faz mostra se a função tem a permissão %9.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>As verificações foram interrompidas antes que esta terminasse.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>Verifique novamente quando quiser. Nada foi alterado no Mimecast.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>Nem tudo o que é decisivo foi verificado.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>1 verificação ficou indeterminada.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n verificação ficou indeterminada.</numerusform>
            <numerusform>%n verificações ficaram indeterminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>%1 de %n verificação passou.</numerusform>
            <numerusform>%1 de %n verificações passaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>Pronto para o teste com sua CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>Pronto, com 1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>Pronto, com %n aviso</numerusform>
            <numerusform>Pronto, com %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>Você pode seguir para o teste com sua CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 item a corrigir</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n item a corrigir</numerusform>
            <numerusform>%n itens a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>O Active Response ainda não pode funcionar.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>As verificações foram interrompidas antes do fim</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 adiantado em relação ao do Mimecast</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>%1 atrasado em relação ao do Mimecast</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 responde, pelo proxy %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>Uma sessão de validação registrou uma exclusão bem-sucedida: incidente %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>Não verificado, porque outra verificação não passou.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>Não verificado: depende de “%1”.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>ID da solicitação %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Ainda não executada</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda indeterminada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>A função pode excluir e-mails (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>O Mimecast não informa se o que está errado é o ID ou o segredo, ou se o aplicativo está desativado ou ainda não está ativo: um aplicativo novo pode levar alguns minutos. Espere e verifique novamente, ou copie os dois mais uma vez da mesma caixa de diálogo. Se o segredo se perdeu, abra o aplicativo no Mimecast, no mesmo lugar em que você o adicionou, gere as chaves dele outra vez e use essas.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Insira o Client Secret. O Mimecast mostra um segredo somente uma vez: se ele se perdeu, abra o aplicativo no Mimecast, no mesmo lugar em que você o adicionou, e gere as chaves dele outra vez.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>Não pode ser verificado sem excluir e-mails; a validação com sua CST mostra isso.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>Informar o que mudou de um relatório para outro, começando pelo pior.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>O relatório anterior.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>O relatório posterior.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>Algo mudou.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>Informe dois relatórios.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>Explicar uma causa citada por uma verificação ou por um relatório: o que significa, o que fazer e onde. Sem uma causa, listar todas. Nada é consultado no Mimecast.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>O membro “cause” de um relatório.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>A causa foi explicada.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>Informe uma causa.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>Não existe a causa “%1”.</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>Mostrar o procedimento documentado.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>O procedimento foi mostrado.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>Mostrar somente uma seção: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>Não existe a seção “%1”.</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>Informe --setup ou então --client-id com --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>Informe --client-id com --secret-stdin, ou --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Os espaços em branco em torno do Client ID foram descartados.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file serve somente para endereços de loopback.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 não termina em .json, .html, .pdf nem .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Os espaços em branco em torno do Client Secret foram descartados.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>Usar este Client ID, com --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Ler o Client Secret da primeira linha da entrada padrão ou pedi-lo em um terminal.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>Usar uma configuração salva, com o Client Secret do chaveiro.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>Consultar este gateway: global, uk, us ou um endereço (padrão: o da configuração, ou global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>Confiar também nestas autoridades; somente para endereços de loopback.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Parar depois deste número de segundos.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>Gravar também o relatório: .json, .html, .pdf ou .md. Pode ser repetida.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>Aguardando o chaveiro; talvez ele peça para ser desbloqueado.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>Gravar em um arquivo o relatório de uma configuração ou de um relatório anterior. Depois que a sessão de validação de uma configuração é aprovada, o relatório é o daquele momento.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>O nome de uma configuração, como mostrado por “setups list”.</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>O arquivo de um relatório anterior.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>O relatório foi gravado.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>Foi gravado, mas a soma de verificação do relatório anterior não confere.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>Gravar este arquivo; .json, .html, .pdf ou .md indica o formato. Pode ser repetida.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>Substituir nomes, endereços e identificadores por pseudônimos.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>Informe uma configuração ou um relatório.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Informe com --output qual arquivo gravar.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” não termina em .json, .html, .pdf nem .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>“%1” é o próprio relatório.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1: A soma de verificação não confere: este relatório foi alterado ou danificado depois de gravado.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>Nada foi gravado: com pseudônimos, ele receberia uma nova soma de verificação e pareceria íntegro.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>Não há configurações salvas.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>Digite “y” para excluir; qualquer outra coisa mantém.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>Nada foi excluído. Informe --yes para concordar.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>Aguardando o chaveiro. Procure uma janela do sistema que peça a senha dele.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>A configuração “%1” foi excluída.</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>Listar, mostrar ou excluir as configurações salvas.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>Todas, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>O que foi inserido e o que falta fazer.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>Excluir a configuração e o segredo dela no chaveiro.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>O nome da configuração, como mostrado por list.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>Excluir sem perguntar.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>Informe list, show NAME ou delete NAME.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>O tempo acabou.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>Não existe a verificação “%1”.</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait exige um tempo com unidade, de 1s a 24h, por exemplo 90s ou 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Verificar em tempo real se um tenant do Mimecast está configurado para o Active Response. Nada é alterado no Mimecast.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>Nada falhou, e tudo o que é decisivo foi determinado.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>Uma verificação falhou.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>Nada falhou, mas algo decisivo não pôde ser determinado.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>Executar somente esta verificação e aquilo de que ela precisa. Pode ser repetida.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>Até que esteja pronto, verificar novamente durante este tempo: por exemplo 90s, 5m ou 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>Informe a mensagem com --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>“%1” não é um Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since exige um momento já passado, por exemplo 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>A sessão de validação desta configuração está aprovada. Inicie uma nova no assistente.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>O que for visto não fica guardado na configuração por enquanto. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>Acompanhar a mensagem com este Message-ID, que será excluída.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>Considerar os incidentes a partir deste momento, por exemplo 2026-11-24T08:00:00Z (padrão: cinco minutos atrás).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>Consultar a cada S segundos, de 1 a 300 (padrão: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>Acompanhar, somente por leitura, o incidente causado quando a CST faz a exclusão de teste de uma mensagem. Nada é alterado no Mimecast.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>A mensagem foi excluída.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>O acompanhamento terminou de outra forma.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Verificar por terminal ou script se o Mimecast está configurado para o Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Verificar em tempo real se um tenant do Mimecast está configurado para o Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>Acompanhar o incidente causado pela exclusão de teste feita pela CST.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>Gravar em um arquivo o relatório de uma configuração ou de um relatório anterior.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>Informar o que mudou de um relatório para outro.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>Explicar uma causa: o que significa, o que fazer e onde.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>Mostrar as etapas do console que tem este botão: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>Não existe o botão “%1”.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Não há diferenças.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n diferença, para pior.</numerusform>
            <numerusform>%n diferenças, algumas para pior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>%n diferença, mas não para pior.</numerusform>
            <numerusform>%n diferenças, nenhuma para pior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Esquecer um segredo do cliente</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>Remover deste computador o segredo do cliente desta configuração?</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Remover deste computador o segredo do cliente de %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>O Mimecast não o mostra de novo. Sem ele, você não pode executar as verificações em tempo real nem a sessão de validação e, se a Arctic Wolf ainda não o tiver, será preciso gerar novas chaves.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>Removendo o segredo do chaveiro…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>O chaveiro ainda não respondeu. Procure uma janela do sistema que peça sua senha. Enquanto isso, você pode continuar.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>O segredo não está mais neste computador.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>O segredo ainda está no chaveiro.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>O que mudou desde o relatório anterior</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>O que é diferente</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>a comparação</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>O tenant simulado neste computador, %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Endereço do gateway</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>Global: com failover entre regiões</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>Reino Unido: os dados ficam lá, sem failover</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>Estados Unidos: os dados ficam lá, sem failover</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>Outro endereço</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>Um momento. O texto está sendo preparado…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Fazer login no proxy</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>O proxy recusou o que você inseriu</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>Ele não informa se o que está errado é o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>O proxy %1 pede nome de usuário e senha</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>Ele se identifica como “%1”.</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>Não são suas credenciais do Mimecast. Elas são enviadas somente a este proxy, ficam na memória até você fechar o programa e não são salvas.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>Fazer login</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… e mais %n, veja o relatório</numerusform>
            <numerusform>… e mais %n, veja o relatório</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Verificado em %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>Relatório de prática %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>Relatório %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>Salvar o novo relatório…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>Este relatório foi alterado ou danificado depois de gravado</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>A soma de verificação não confere. O que ele diz pode não ser o que foi visto.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>O relatório aberto</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>Relatório aberto</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>Executar as verificações de novo, com as credenciais do cliente</translation>
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
        <translation>Consultando o Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>Este não é o Client ID do relatório, que é %1. Mesmo assim, você pode executar as verificações.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>São usadas somente para estas verificações, ficam na memória desta janela e são apagadas quando você a fecha. As verificações só leem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Executar as verificações</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>O novo relatório</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>Novo relatório</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>Salvar o novo relatório</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>Salvando o novo relatório…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>O novo relatório foi salvo</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>O novo relatório não foi salvo</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>Os dados inseridos e %n etapa concluída são removidos deste computador.</numerusform>
            <numerusform>Os dados inseridos e %n etapas concluídas são removidos deste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>O arquivo “%1” é removido deste computador.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>O segredo do cliente também. O Mimecast não o mostra de novo: se a Arctic Wolf ainda não o tiver, você precisará de novas chaves.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>Excluir uma configuração</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>Excluir a configuração de %1?</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>Isso não pode ser desfeito. Nada muda no Mimecast nem na Arctic Wolf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>Nada mais sai deste pipe, e ele não termina.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>A pasta “%1” pertence a outro usuário.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>A pasta não pode ser criada ali.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Não existe o cenário de prática “%1”.</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>O tenant simulado não pode ser iniciado neste computador: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Orienta a configuração do Mimecast para o Arctic Wolf Active Response.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>Praticar com um tenant simulado; mimecast-sandbox --list lista os cenários.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global, uk, us ou um endereço.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>Uma autoridade de certificação em que confiar também, somente para endereços de loopback.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>Uma configuração a abrir.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>Informe no máximo uma configuração.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>No menu de navegação, clique em %1.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>Na integração %1, clique em %2.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>Na página %1, na seção %2, insira um nome para o aplicativo de API.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>O campo %1 não pode ser alterado depois de salvo.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Preencher os detalhes</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>detalhes</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>Em %1, marque as caixas de seleção destes dois produtos e clique em %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Os itens de %1 não podem ser alterados depois de salvos: se você esquecer um, serão necessários um novo aplicativo e novas chaves.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Também existe um produto chamado %1. Esse não é o certo.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>Em %1, selecione a função que você criou.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>Insira uma descrição para o aplicativo de API.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>Na página %1, na seção %2, informe a pessoa ou o grupo de pessoas com quem a Mimecast entra em contato, se necessário.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>Por exemplo, a equipe que configura o aplicativo de API.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>A Mimecast recomenda um grupo em vez de uma única pessoa.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>Inserir os contatos</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>contatos</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>Insira o endereço de e-mail desse contato técnico.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>O endereço precisa existir no seu diretório do Mimecast.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>Clique em %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Deixe como está a caixa de diálogo que se abre e siga para a próxima página aqui: o Mimecast mostra o %1 somente uma vez.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Aplicativo de API</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>Criar o aplicativo de API</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>A Arctic Wolf faz login como este aplicativo. No final, o Mimecast gera as chaves dele.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>Começar um novo aplicativo</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>novo aplicativo</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>Clique na guia %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>Leia os termos legais e marque a caixa de seleção %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>Em %1, selecione %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>No campo %1, insira um nome para a função.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>No campo %1, insira uma descrição que diga para que ela serve.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>Na seção %1, desmarque todas as permissões, exceto estas três:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>As verificações em tempo real mostram se falta uma permissão %1 e procuram permissões que estejam sobrando. A permissão %2 é comprovada na validação com sua CST.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>Clique no endereço de e-mail da conta de serviço que você criou.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Função de API</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>Criar a função de API</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>O aplicativo da Arctic Wolf recebe uma função própria: três permissões, nada mais.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>Criar a função</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>função</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>Na seção %1, selecione %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>Definir as permissões</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>permissões</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>Encontre a nova função na lista e clique no nome dela.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>Adicionar a conta de serviço</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>conta de serviço</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Selecionar: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>Deixar como está: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>Este não</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>Na caixa de diálogo %1, copie o %2 e cole-o aqui.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>Colar os dois valores aqui</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>chaves</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Copie o %1 e cole-o aqui, para que ele vá para um lugar seguro e criptografado.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Esta é a única vez em que o %1 fica disponível.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Uma conta do tipo %1 precisa de um novo aplicativo para ter novas chaves.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>Um novo aplicativo pode levar alguns minutos para ficar ativo. Até lá, o Mimecast não aceita as chaves dele.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>Guardar as chaves com segurança</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>O Mimecast mostra o %1 somente uma vez. Deixe a caixa de diálogo dele aberta até que esta página diga que você pode fechá-la.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>Mais tarde, você passa os dois valores à Arctic Wolf.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Configurar o Mimecast</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>Colocar em operação</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>Na página %1, defina os ajustes.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>Nome da integração</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>Inclua o nome da sua organização, para que o nome da integração seja único.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>O procedimento documentado não lista esses ajustes. Conte com um nome, o %1 e o %2, e preencha o que mais a página pedir.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>Se mais tarde você gerar novas chaves, insira-as também nesta integração. Em integrações semelhantes, o portal oferece isso em %1, com %2 no final.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Inserir as chaves</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>Entregar as chaves à Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Entregue as chaves à Arctic Wolf no portal dela.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>Começar uma nova integração</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>nova integração</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>Na guia %1, clique em %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Remover a API 1.0</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>Remover a integração da API 1.0</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>A nova integração substitui a da API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Remova a integração da API 1.0. Consulte como fazer no documento %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>Faça isso somente depois que a nova integração estiver configurada.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>Remover a integração</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>remoção</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Se você estiver migrando da versão 1.0 para a 2.0 da API do Mimecast:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>Se as regras do seu firewall na nuvem exigirem, adicione exceções de firewall para os endereços IP da Arctic Wolf.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>Faça login no %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>Na seção do seu produto, veja os endereços IP: todos precisam ser permitidos.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>Se você não precisa de exceções, não há nada a fazer aqui.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Liberar a Arctic Wolf</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>firewall</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Acesso à rede</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>Permitir o acesso à rede</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Nenhum firewall e nenhuma lista de endereços pode barrar a Arctic Wolf.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>Se os %1 em %2 restringirem sua conta, adicione a eles os endereços da Arctic Wolf. Nunca insira somente os da Arctic Wolf: isso deixaria seus administradores sem acesso.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>As verificações em tempo real são executadas neste computador. Ele precisa acessar %1, ou o outro gateway que você escolher, por HTTPS.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>Veja o que foi configurado e o que as verificações constataram, e guarde o relatório.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Informe o nome da organização cuja conta do Mimecast você está configurando.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>Ele identifica esta configuração na lista e no relatório.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Informar a organização</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>organização</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Confira se seu plano do Mimecast tem licença para %1 (TTP) %2.</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>Para saber mais sobre os planos, consulte o documento %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>Uma conta do tipo %1 é diferente. Se a sua for uma delas, pergunte à Arctic Wolf antes de prosseguir.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>O que aqui se chama %1 a Mimecast também chama de %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>Conferir o que é necessário</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>o que é necessário</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Tenha à mão uma conta de administrador do Mimecast.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>A função do administrador precisa de %1 e %2 e de permissão para gerenciar funções de aplicativo.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>Confira se o serviço %1 aparece na lista e está ativado no %2.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>Para saber mais sobre isso, consulte o documento %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>Se ele aparecer na lista, mas não estiver ativado, prossiga: a próxima página mostra como ativá-lo.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>O serviço também precisa de um conector. Veja %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>Prepare a validação da integração.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>Entre em contato com sua CST, a Concierge Security Team da Arctic Wolf, para validar a integração.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Deixe pronta uma conta ou um ambiente em que a Arctic Wolf possa validar as ações de resposta desejadas sem atrapalhar ninguém.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Você está migrando da versão 1.0 para a 2.0 da API do Mimecast?</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Migração da API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>Não, não há integração da API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>Sim, há uma integração da API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>Se estiver migrando, consulte o documento %1.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>Você ainda não precisa dele. Uma página perto do fim traz você de volta a ele.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>Informar se há migração da API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>Preparar tudo</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>Confira se está tudo à mão, para que nada interrompa você no meio do caminho.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Com o serviço Active Response, a Arctic Wolf pode responder a ameaças em seus e-mails por meio do Mimecast. A ação de resposta possível com o Mimecast: %1. Para saber mais, consulte o documento %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>Na seção %1, insira o endereço de e-mail e o nome de exibição global da conta.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>Um novo endereço no domínio que você selecionou.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>Nome de exibição global</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>Inserir os detalhes da conta</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>Crie uma senha e confirme-a.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>Você pode gerar uma aqui. Ela não é armazenada: se for precisar dela de novo, guarde-a no seu gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>Criar a conta de serviço</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>O Active Response recebe uma conta que nada mais usa.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>Começar um novo endereço</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>novo endereço</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>Selecione o domínio que recebe a nova conta.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Se %1 ainda não estiver em %2:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Veja o campo %1. Ele já está em %2?</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Já está em %1</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>Ainda não está em %1</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Conferir se %1 está em %2</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>status</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>No campo %1, clique em %2 e selecione um grupo local existente que receba as notificações.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>Grupo selecionado</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>Você pode deixar este campo vazio. O que for inserido consta no relatório.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>Se a página tiver um botão %1, clique nele: caso contrário, nada disso será mantido.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>A Arctic Wolf exclui e-mails por meio deste serviço do Mimecast.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir os ajustes</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Confira se o botão de alternância %1 está na posição ligada.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>Se seu console não tiver o botão de alternância %1, ele sempre mostra o novo menu. Prossiga.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>Clique no botão de alternância %1 para colocá-lo na posição %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>Na lista %1, selecione %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>Teste com sua CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>Testar a exclusão com sua CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>Sua CST, a Concierge Security Team da Arctic Wolf, valida o funcionamento do Active Response.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>Entre em contato com sua CST para validar a integração do Active Response.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>Agendar o teste</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>agendamento</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>Informe à sua CST qual conta ou ambiente você preparou, para que a validação não atrapalhe ninguém.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>Acompanhe enquanto sua CST valida ali a ação de resposta %1.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>Acompanhar o teste</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>teste</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>Escolha o gateway do Mimecast que as verificações usam.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>O gateway global faz failover entre regiões. Os gateways do Reino Unido e dos EUA mantêm os dados no respectivo país e não fazem failover.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>Escolher o gateway</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>gateway</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>Executar as verificações em tempo real</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>Descubra se o que você configurou funciona. Nada é alterado no Mimecast.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>Execute as verificações em tempo real.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Executar as verificações</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>verificações</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>No menu de navegação, clique em %1 e procure %2, em %3 ou em %4. Qual botão você vê?</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>Botão</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>O que você escolher define como são as próximas etapas. No início, elas são as de %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>No menu de navegação, clique em %1 e depois na guia %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>Na integração %1, clique em %2 e depois em %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Se o Mimecast pedir que você aceite os termos legais, leia-os e depois aceite-os.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Na página %1, insira um nome para o aplicativo de API. Se houver um campo %2, selecione %3 nele.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>Na seção %1, insira um nome para o aplicativo de API. Se houver um campo %2, selecione %3 nele.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>Em %1, marque as caixas de seleção destes dois produtos.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Informe a pessoa ou o grupo de pessoas com quem a Mimecast entra em contato, se necessário.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>Na seção %1, informe a pessoa ou o grupo de pessoas com quem a Mimecast entra em contato, se necessário.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>No final da página, clique no botão que salva o aplicativo.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (visão simplificada)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>Na caixa de diálogo com as chaves, copie o %1 e cole-o aqui.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Se ele se perder, abra o aplicativo no Mimecast, no mesmo lugar em que você o adicionou, e gere as chaves dele outra vez.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>por exemplo, %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>O que você inseriu em “%1”</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>pt-BR</translation>
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
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 é maior que 1 MiB; portanto, não é uma lista de certificados.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 não contém nenhum certificado em formato PEM.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>Assistente de configuração</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Configure e verifique o Mimecast para o Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;segurança;e-mail;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Orienta um administrador do Mimecast, passo a passo, na configuração de uma conta para o Arctic Wolf Active Response e comprova, com verificações em tempo real, que o que foi configurado funciona.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>Cada etapa com os nomes exatos do console e os valores a digitar prontos para copiar</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>O segredo do cliente vai direto para o chaveiro e é lido de volta antes de você fechar a caixa de diálogo do Mimecast</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>Verificações somente de leitura que dizem o que está errado e a que etapa voltar</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>Um relatório em JSON, HTML, PDF ou Markdown, sem nenhum segredo</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>Um tenant simulado para praticar</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>O programa não altera nem remove nada no Mimecast. Não é feito nem endossado pela Mimecast ou pela Arctic Wolf, cujos nomes são propriedade de seus titulares.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>Conta</translation>
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
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>Copiado. Será removido da área de transferência em %n segundo.</numerusform>
            <numerusform>Copiado. Será removido da área de transferência em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>O segredo não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>O chaveiro ainda não respondeu. Procure uma janela do sistema que peça sua senha.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>ainda não inserido</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>não está mais neste computador</translation>
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
        <translation>Experimentar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>Armazenado. Cole aqui para substituir.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>Segurar para mostrar</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>Inverter os dois</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>Manter somente enquanto esta janela estiver aberta</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>Usar o segredo salvo para este Client ID</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>Agora você encontraria os dois valores na caixa de diálogo do Mimecast. Os do tenant simulado estão aqui para inserir ou copiar:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>Inserir as chaves de prática</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir para essa etapa</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>Voltar às verificações</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>Continuar verificando</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>Verificar a cada 10 s até passar, por no máximo cinco minutos</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>A Arctic Wolf já tem o segredo? Então este computador não precisa mais dele.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>As verificações em tempo real e a sessão de validação ainda o usam. Depois delas, remova-o aqui ou na lista de configurações salvas. O Mimecast não o mostra de novo.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Esquecer o segredo</translation>
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
        <translation>Enviada em</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>Usar outra mensagem</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>Abrir a mensagem</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>Esta mensagem tem mais de um Message-ID, o que não deveria acontecer. O primeiro é acompanhado. Além dele, há %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>Solte aqui o arquivo .eml da mensagem, abra-o ou cole os cabeçalhos de internet ou o Message-ID dela.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>Cabeçalhos ou Message-ID da mensagem</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>Usar uma mensagem de exemplo</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>Não há nenhum neste computador.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>Você o entregou à Arctic Wolf. Mantenha-o aqui para verificar novamente.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Só depois que a Arctic Wolf o tiver: o Mimecast não o mostra de novo.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>Remover o segredo armazenado</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>Comparar com um relatório anterior</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Não há com que comparar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Salvando o relatório…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>O relatório foi salvo</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>O relatório não foi salvo</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>Enviar o relatório à sua CST</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>Uma página, e todas as etapas no apêndice.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>Verificar novamente após mudanças</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>Esta configuração continua em “Configurações salvas”.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>Salvar o relatório como %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>Outros formatos</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>um resumo para um chamado</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>Copiar resumo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>Como estava no momento da aprovação</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>Pseudônimos em vez de nomes</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>Compartilhar externamente: pseudônimos em vez de nomes, endereços e identificadores</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>Comparar com um relatório anterior…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>Janela inteira</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>Manter ao lado do navegador</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>Você pode ver esta configuração, mas não alterá-la aqui.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Feche-a lá e depois abra-a novamente aqui.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>Isto é uma prévia. Nada do que você inserir aqui é mantido.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Os dados que você inseriu não foram salvos</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>É o ambiente de área de trabalho que decide o que fica no topo: clique com o botão direito na barra de título e escolha a opção correspondente.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>uma configuração sem nome</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>O segredo do cliente não está armazenado</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Se você fechar a janela agora, o segredo do cliente será perdido: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>Ele está somente nesta janela, e o Mimecast não o mostra de novo. Não a feche antes de entregá-lo à Arctic Wolf ou armazená-lo no chaveiro.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fechar e perdê-lo</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>Não fechar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>Prática – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>Tenant simulado. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>Sair da prática</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>concluída, confirmada por você</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>concluída, verificada</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>ainda não aberta</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>Nova configuração</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Configuração do Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>Seções concluídas</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>Config. salvas</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>Prática, tenant simulado</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>Iniciar uma nova sessão</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>Iniciar uma nova sessão de validação?</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>A sessão aprovada e o relatório final dela são removidos desta configuração. Se você ainda não salvou esse relatório, cancele e salve-o primeiro.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>O acompanhamento ainda não terminou.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>Acompanhe novamente, com as credenciais atuais.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>A aprovação também marca o que ainda está pendente acima. Depois disso, nada nesta sessão pode ser alterado.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>Depois disso, nada nesta sessão pode ser alterado.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>Para aprovar, são necessários os dois nomes.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>Esta sessão está encerrada, e o relatório dela é final. Você o encontra na página “Relatório”.</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Validação aprovada em %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>Aprovar a validação</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>Seu cargo</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>Nome da pessoa da CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>Cargo da pessoa da CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>Aprove a validação quando o acompanhamento terminar.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>Aprovar a validação com %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>Seu nome e cargo</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>Nome da pessoa da CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Caixa de correio ou ambiente</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>O Mimecast pediu para esperar. As verificações continuam em %n segundo.</numerusform>
            <numerusform>O Mimecast pediu para esperar. As verificações continuam em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n passou</numerusform>
            <numerusform>%n passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n não verificada</numerusform>
            <numerusform>%n não verificadas</numerusform>
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
            <numerusform>Concluídas: %1 de %n</numerusform>
            <numerusform>Concluídas: %1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n ainda não executada</numerusform>
            <numerusform>%n ainda não executadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir para essa etapa</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>Gateway simulado</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>As verificações passam pelo proxy que este computador estiver configurado para usar, se houver.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>As verificações passaram pelo proxy %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>Configurações de proxy</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>Ele é definido pelas variáveis de ambiente https_proxy e no_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Consultando o Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>As verificações fazem algumas consultas ao Mimecast com suas chaves e não alteram nada. Elas levam alguns segundos.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>O chaveiro ainda não respondeu. Procure uma janela do sistema que peça sua senha.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Nada é alterado lá.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>Até agora, levou %1 s.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Executar as verificações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>Escolha um gateway.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>Execute as verificações para prosseguir.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>Consulta feita às %1, em %2 s, pelo proxy %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>Consulta feita às %1, em %2 s.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>Consulta feita às %1, pelo proxy %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Consulta feita às %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>Até que esta verificação passe: “%1”</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>Todas as cópias são excluídas</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>Uma cópia não pode ser excluída</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>Nenhuma cópia pode ser excluída</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>Há somente uma notificação</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>Todas as cópias são excluídas e restauradas</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>Outra mensagem é excluída</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuar acompanhamento</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>Iniciar acompanhamento</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>Enquanto isso, o acompanhamento continua.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>Parar acompanhamento</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>Simular a exclusão pela CST</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir para essa etapa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>O que o Mimecast informou</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>“%1” agora se chama “%2”.</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>Não pode ser lido como uma configuração. Recebeu outro nome, e nada no conteúdo foi alterado.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (prática)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>Não iniciada. Salva em %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>Etapa %1 de %2: %3. Salva em %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Continuar %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>Nova configuração</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Uma conta do Mimecast, cerca de 30 minutos. Pare quando quiser; cada etapa fica salva.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>prática</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>O chaveiro talvez ainda guarde o segredo do cliente de “%1”, uma configuração que não está mais aqui.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>Esquecer segredo…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>Esquecer o segredo do cliente de %1</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir um relatório</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>Esquecer um segredo do cliente</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Remover do chaveiro o segredo do cliente de %1?</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>O Mimecast não o mostra de novo. Sem ele, você não pode executar as verificações em tempo real e, se a Arctic Wolf ainda não o tiver, será preciso gerar novas chaves.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Configurar o Active Response para o Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>A Arctic Wolf poderá excluir e-mails maliciosos para você. Você trabalha no console do Mimecast; este guia mostra onde clicar e verifica o resultado.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Configurar o Mimecast</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>Serviço, conta, função, aplicativo: 15 min</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>Chaves no chaveiro, verificações em tempo real: 5 min</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>Colocar em operação</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>Entregar as chaves e acompanhar uma exclusão de teste: 10 min</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>Tenha à mão: licença do Internal Email Protect, login de administrador do Mimecast, login do Unified Portal, uma caixa de correio para o teste.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>Não deu certo</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>Um arquivo estava danificado</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>Iniciar configuração</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>Configurações salvas</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>Para outra conta do Mimecast, em cerca de 30 minutos.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>Praticar</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>As mesmas etapas, com um tenant simulado. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>Prévia das etapas</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>Leia todas as páginas antes de começar. Nada é salvo.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Para uma Concierge Security Team: executar de novo as verificações de um cliente.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>Somente leitura. Nada no Mimecast é alterado ou excluído.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>O segredo do cliente fica no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>Se algo não puder ser verificado, avisamos.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>mais %n, veja o apêndice</numerusform>
            <numerusform>mais %n, veja o apêndice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 de %n etapa</numerusform>
            <numerusform>%1: %2 de %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>Os ajustes não podem ser verificados pela API.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>Confirmado pelo administrador</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>Se os e-mails são excluídos: este relatório não inclui nenhum teste</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>Acompanhamento: %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>cópias encontradas</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>excluídas</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>com falha</translation>
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
        <translation>Não consta neste relatório</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Aprovação em %1</translation>
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
        <translation>A conta do Mimecast não é conhecida: nenhuma verificação a leu.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Conta do Mimecast %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>Comprovante de configuração</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>Relatório de configuração</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Conta do Mimecast</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Código da conta</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>Nenhuma</translation>
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
        <translation>Acompanhamento desde</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>Caixa de correio ou ambiente</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Não faz parte</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>O primeiro relatório vem da prática com um tenant simulado, não do Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>O segundo relatório vem da prática com um tenant simulado, não do Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>A soma de verificação do primeiro relatório não confere: ele foi alterado ou danificado depois de gravado.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>A soma de verificação do segundo relatório não confere: ele foi alterado ou danificado depois de gravado.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>Somente um dos dois foi gravado a partir de uma configuração. As etapas, os dados inseridos, a sessão de validação e o veredicto não são comparados.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>Em um dos dois ou em ambos, há pseudônimos no lugar de nomes, endereços e identificadores; por isso, eles não são comparados.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>São de versões diferentes do programa: %1 e %2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>Seguem revisões diferentes do procedimento: %1 e %2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Pior</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>Verificação em tempo real</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>Sessão de validação</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>Dados inseridos</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Primeiro relatório: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>Segundo relatório: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>Não há diferenças.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID, abreviado</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>Nome de exibição da conta de serviço</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Função</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>Descrição da função</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Aplicativo de API</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>Descrição do aplicativo de API</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>Contato técnico</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>E-mail do contato técnico</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Integração no Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>Status anterior de Threat Remediation</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>Grupo de notificação</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>Migração da API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Mimecast para o Arctic Wolf Active Response</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Organização %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Pessoa %1</translation>
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
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>Solicitação %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>Validado</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>Nenhuma verificação foi executada com estas credenciais e este gateway; portanto, não se sabe se a configuração funciona.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>Pelo menos uma verificação falhou. Faça o que ela indica e execute as verificações novamente.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>Ainda há algo pendente ou indeterminado; por isso, ainda não está pronto.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>Pronto para o teste com sua CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>Uma sessão de validação registrou a exclusão de uma mensagem.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Este arquivo é grande demais para ser um relatório.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>Este arquivo contém um texto de mais de 2.000 caracteres, mais longo que qualquer um em um relatório.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>Este relatório está danificado: o arquivo está cortado ou foi alterado à mão.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>Este arquivo é uma configuração, não um relatório.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>Este arquivo não é um relatório deste programa.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>Este relatório foi gravado por uma versão mais recente do programa. Atualize o programa para abri-lo.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>Este relatório está danificado: contém um membro repetido, um caractere pela metade ou um número que não é uma contagem, de modo que pode ser lido de mais de uma maneira.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>Este relatório está danificado: falta nele algo que faz parte de um relatório.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>Não é possível gravar “%1”: %2. O que estava lá antes continua como estava.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>a pasta em que você está não existe mais</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>é um link; informe o arquivo para o qual ele aponta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertence a outra pessoa</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>você não tem permissão para gravar nessa pasta</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” não termina em .json, .html, .pdf nem .md. A terminação indica o formato.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Remetente da mensagem</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Destinatário da mensagem</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>Data da mensagem</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>Acompanhamento até</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>Incidentes de outras mensagens nesse período</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>A soma de verificação deste relatório não confere: ele foi alterado ou danificado depois de gravado. O que ele diz pode não ser o que foi visto.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>Feito para compartilhar: nomes, endereços e identificadores são substituídos por pseudônimos, e o texto livre é omitido.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Mimecast para o Arctic Wolf Active Response: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>Conta: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Verificações que passaram: %1 de %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>Relatório de %1. Soma de verificação contra alterações acidentais: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Sobre este relatório</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Apêndice</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>Apêndice: todas as etapas e todas as verificações, com as respectivas evidências.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Não há nada pendente.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>Visto por este programa</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>Marcada em</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Verificações em tempo real</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>Calculada sobre o relatório JSON em forma canônica (RFC 8785), sem a soma de verificação. Revela danos e alterações acidentais. Não protege contra falsificação: qualquer pessoa pode calculá-la de novo.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Detalhe técnico</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi constatado</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>Nenhuma verificação foi executada.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>Ainda pendente</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Operação</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>As verificações só leem. Elas não alteram nem removem nada no Mimecast.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>Conforme marcado pelo administrador; as verificações em tempo real não veem tudo.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>Avaliado pelas contagens do Mimecast para o incidente; o programa somente acompanhou e não excluiu nada.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>Onde fica no console</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>O caminho até o Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>Rede e gateway</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>Concluídas: %1 de %2</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>PRÁTICA – feito com um tenant simulado. Não diz nada sobre uma conta real do Mimecast.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>Com outras credenciais: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Sessão de validação – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – etapas não marcadas: %2 de %n</numerusform>
            <numerusform>%1 – etapas não marcadas: %2 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>A considerar</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Botão no console do Mimecast</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>Atenção</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>Tudo está configurado como pede o procedimento documentado.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>O aplicativo tem outro segredo do cliente, diferente do mostrado.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>O aplicativo está desativado.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>As chaves são da antiga API 1.0 e venceram.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>O aplicativo não tem o produto Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>O aplicativo não tem o produto Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>O aplicativo não tem nenhum dos dois produtos.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>A função não tem permissão para ler o Dashboard.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>A função não tem as permissões de Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>A função não tem nenhuma permissão.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>A função tem uma permissão de que não precisa.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>A função tem todas as permissões que existem.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>A conta não tem licença para o Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>A conta não tem licença para Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>Cada resposta leva um segundo e meio.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>O serviço não aceita mais solicitações por vários minutos.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>O serviço não aceita mais solicitações por meio segundo.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>O serviço não aceita mais solicitações e não diz por quanto tempo.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>O serviço recusa uma vez um token de acesso válido.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>O serviço recusa todos os tokens de acesso que emitiu.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>O serviço está fora do ar.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>O serviço falha uma vez e funciona na seguinte.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>O serviço fica ocupado por um segundo, avisa e funciona depois.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>O serviço fica fora do ar por uma hora e avisa.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>Os servidores por trás do gateway não respondem a ele.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>Os relógios deste computador e do serviço têm 11 minutos de diferença.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>O serviço não informa a hora.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>A cota de um pacote sem licença é recusada; todo o resto está configurado.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>A operação que lista incidentes não existe.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>A listagem de incidentes falha com um conflito.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>As recusas são redigidas de um modo que ninguém viu antes.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>Tudo o que se consulta com um token é recusado sem explicação.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>A falta de um produto é informada em quatro outras formas de erro.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>A listagem de incidentes falha, em uma resposta que se declara bem-sucedida.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>A falta de uma permissão é informada somente pelo status dentro da resposta.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>Todas as respostas são bem-sucedidas e vazias.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>Todas as respostas são bem-sucedidas, mas não são JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>Todas as respostas são cortadas no caminho.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>Todas as respostas são uma lista.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>A listagem de incidentes dá listas dentro de listas, em cem mil níveis.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>O token de acesso é um número.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>A conta não tem nome nem código.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>Os pacotes da conta são objetos com um nome e um número.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>A conta não informa os pacotes que tem.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>Os pacotes da conta são de tipos que ninguém espera.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>Todas as respostas são maiores do que qualquer uma que o Mimecast dê.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>Alguns bytes compactados se expandem em uma resposta de 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>Tudo está configurado e é servido por HTTPS.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>Um firewall abre as conexões criptografadas.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>O certificado venceu.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>O certificado é para outro nome.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>O outro lado não usa TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>A página de login da rede aparece no lugar de todas as respostas.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>A rede pede login com o status previsto para isso.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>A página de um filtro aparece no lugar de todas as respostas.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>A rede envia todas as solicitações para outro lugar.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>A conexão cai no meio de todas as respostas.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>As conexões são aceitas, mas nada é respondido.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>Todas as respostas chegam a um byte por segundo.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>Todas as respostas continuam sem fim.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>O que foi configurado</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Como o serviço se comporta</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>Como são as respostas</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>O que a rede faz</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>Não há certificado em %1 ou não há chave em %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>Escutar na porta N em vez de em qualquer porta livre.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>Servir por HTTPS; o argumento KEY vem depois do certificado.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>Simular o cenário NAME (padrão: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>Responder depois de MS milissegundos.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>Mostrar as credenciais e os cenários e encerrar.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>Mostrar a autoridade de certificação dos cenários por HTTPS, para quem quiser confiar nela, e encerrar.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>A chave privada do certificado, com --tls.</translation>
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
        <translation>Para confiar no que é servido por HTTPS, use a autoridade de certificação mostrada por --authority.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>A exclusão de teste feita por uma CST é simulada com %1. Pode-se simular: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls exige um certificado e a chave dele; não há outros argumentos.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>A porta é um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>A latência é um número de 0 a 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>Simula um tenant do Mimecast neste computador. Mostra o endereço em que escuta e atende a solicitações até ser encerrado.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>Não existe o cenário “%1”.</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>A conta é do tipo Cloud Integrated, sem Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>O chaveiro não guarda nenhum segredo para esta configuração. Insira o segredo de novo.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>Este programa foi iniciado fora de uma sessão da área de trabalho, onde nenhum chaveiro pode ser acessado. Inicie-o pela área de trabalho.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>Nenhum chaveiro está em execução nesta sessão da área de trabalho. Instale ou inicie um, por exemplo o GNOME Keyring ou o KWallet, e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>O chaveiro está bloqueado, e o sistema não conseguiu pedir a senha dele. Desbloqueie-o no gerenciador de senhas da sua área de trabalho e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>O chaveiro continua bloqueado: a janela que pedia a senha dele foi fechada. Tente novamente e digite a senha.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>Não há um chaveiro padrão em que guardar segredos. Crie um no gerenciador de senhas da sua área de trabalho e tente novamente.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>Falta a biblioteca que abre o chaveiro. Instale o pacote libsecret (no Debian e no Ubuntu: libsecret-1-0) e inicie este programa novamente.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>Este sistema não tem um chaveiro que este programa possa usar. Guarde o segredo você mesmo em um lugar seguro e criptografado.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>O sistema recusou o acesso ao chaveiro. Tente novamente e permita o acesso quando o sistema perguntar.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>É mais texto do que os 2.560 bytes que o chaveiro aceita. Confira se você colou o segredo do cliente e nada mais.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>O chaveiro devolveu algo diferente do que foi armazenado; portanto, não se pode confiar nele. Tente novamente ou guarde o segredo em outro lugar.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>O chaveiro não respondeu. Procure uma janela do sistema que peça uma senha, talvez atrás desta; responda a ela e tente novamente.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>Você parou de aguardar o chaveiro. Tente novamente quando ele puder ser desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>O chaveiro não pôde fazer o que foi pedido. Tente novamente; o detalhe técnico diz mais.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway global</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway do Reino Unido</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>Gateway dos EUA</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>A Mimecast não documenta este gateway. As verificações podem usá-lo, mas ele pode deixar de existir.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>Este é um endereço da API 1.0. As chaves desta configuração são para a API 2.0: escolha Global, Reino Unido ou Estados Unidos.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>Este não é um endereço do Mimecast. Nada é enviado para lá.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>Este endereço não está completo. Ele deve ser parecido com %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>“%1” não é um gateway com que este programa se comunique. Informe global, uk, us, o endereço de um host em services.mimecast.com por https ou um endereço de loopback. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>Nada de novo: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Ainda não há incidente da mensagem; incidentes de outras mensagens: %1.</translation>
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
        <translation>%1 Nova tentativa em %2 s.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>Nova consulta em %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Consultando o Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 Ctrl+C interrompe.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>%n passou</numerusform>
            <numerusform>%n passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n com aviso</numerusform>
            <numerusform>%n com aviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n ainda indeterminada</numerusform>
            <numerusform>%n ainda indeterminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>%n ignorada</numerusform>
            <numerusform>%n ignoradas</numerusform>
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
        <translation>Volte para: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. Nova verificação em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>Verificações concluídas: %1 de %n.</numerusform>
            <numerusform>Verificações concluídas: %1 de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>Verificações concluídas: %1 de %n, %2.</numerusform>
            <numerusform>Verificações concluídas: %1 de %n, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>O Client ID tem um comprimento incomum.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>O Client Secret tem um comprimento incomum.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Falta o Client ID.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Falta o Client Secret.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>O Client ID tem um espaço ou uma quebra de linha no meio. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>O Client Secret tem um espaço ou uma quebra de linha no meio. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>O Client ID é igual ao Client Secret ou é uma parte dele. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>O Client ID e o Client Secret parecem trocados.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>O segredo foi salvo para outro gateway. Escolha esse gateway de novo ou insira o segredo mais uma vez.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>O segredo foi salvo para outro gateway, %1. Escolha esse gateway de novo ou insira o segredo mais uma vez.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>O segredo foi salvo para outro Client ID. Insira esse outro Client ID de novo ou o segredo que pertence a este.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>O segredo no chaveiro foi salvo para outra cópia desta configuração. Abra essa cópia ou insira o segredo mais uma vez.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · falta cerca de %n min</numerusform>
            <numerusform>%1 · faltam cerca de %n min</numerusform>
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
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>Seção atual</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>Segredo do cliente no chaveiro</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>Isto exclui a configuração danificada “%1” e o segredo do cliente dela, que o Mimecast não mostra de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>Isto exclui a configuração “%1” de “%2”, com %n etapa concluída, e o segredo do cliente dela, que o Mimecast não mostra de novo.</numerusform>
            <numerusform>Isto exclui a configuração “%1” de “%2”, com %n etapas concluídas, e o segredo do cliente dela, que o Mimecast não mostra de novo.</numerusform>
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
        <translation>O Client ID parece uma chave da API 1.0. Esta configuração precisa de chaves do aplicativo da API 2.0 do Mimecast.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>O Client Secret parece uma chave da API 1.0. Esta configuração precisa de chaves do aplicativo da API 2.0 do Mimecast.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>O Active Response está pronto</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>O Active Response está pronto para %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Prática: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Testado em %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>Testado com %1, da sua CST, em %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… e mais %n, veja o relatório</numerusform>
            <numerusform>… e mais %n, veja o relatório</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>Ainda não se sabe se os e-mails são excluídos</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>Faça o teste com sua CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%1 de %n cópia, visto em %2</numerusform>
            <numerusform>%1 de %n cópias, visto em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>As verificações em tempo real não foram executadas</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>Última execução em %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n verificação em tempo real passou</numerusform>
            <numerusform>Todas as %n verificações em tempo real passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%1 de %n verificação em tempo real passou</numerusform>
            <numerusform>%1 de %n verificações em tempo real passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n etapa não está marcada</numerusform>
            <numerusform>%n etapas não estão marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 está em %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>Todas as etapas estão concluídas</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>Você confirmou. Daqui não é possível verificar.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>Somente você pode confirmar isso.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n caractere. Normalmente são %1.</numerusform>
            <numerusform>%n caracteres. Normalmente são %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n caractere.</numerusform>
            <numerusform>%n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>Foi removido um espaço ou uma quebra de linha em volta.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>tenant simulado</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>Pode ser uma parte do segredo.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Não é salvo até que o Mimecast o aceite.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Parece faltar um caractere do Client Secret. Copie-o de novo e cole-o aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>O Client Secret tem %n caractere; normalmente são 64. Copie-o de novo e cole-o aqui.</numerusform>
            <numerusform>O Client Secret tem %n caracteres; normalmente são 64. Copie-o de novo e cole-o aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>Copie os dois de novo.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>Um novo aplicativo pode levar alguns minutos para ficar ativo: tente novamente depois. O gateway pode ser escolhido na próxima página.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>Ainda não estão seguras. Deixe a janela do Mimecast aberta</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>O segredo está salvo. As chaves ainda não foram experimentadas no Mimecast. Deixe a janela do Mimecast aberta.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>O segredo está salvo. Cole também o Client ID.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>As chaves estão seguras e funcionam</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Agora você pode fechar a janela do Mimecast.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>As chaves foram salvas antes</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>O Mimecast as aceitou em %1. Experimente-as de novo para ver se ainda estão lá e funcionam.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Perguntando ao Mimecast se ele as aceita.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>O Client ID não é salvo até que o Mimecast o aceite. Se você fechar esta janela, cole-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>Você pode fechar esta janela: o segredo está salvo. A do Mimecast não, até que as chaves sejam experimentadas.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>Experimente-as agora para ver se funcionam. O Client ID não é salvo até que o Mimecast o aceite.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>Experimente-as agora para ver se funcionam.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Pressione Enter quando o Client Secret estiver completo.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>O chaveiro ainda não respondeu. Talvez uma janela do sistema esteja pedindo sua senha.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>O segredo está somente nesta janela. Siga para a entrega sem fechá-la. Feche a do Mimecast quando a Arctic Wolf tiver o segredo.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>Salvando o segredo no chaveiro e lendo-o de volta.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>Removendo o segredo do chaveiro deste computador</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>O segredo não está mais neste computador</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>A Arctic Wolf já o tem. Para executar novamente as verificações em tempo real, cole-o aqui, se você ainda o tiver.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Deixe a janela do Mimecast aberta</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>Quando você colar o segredo, ele será mantido somente enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>Agora cole o Client Secret. Ele vai para o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>Cole os dois valores. O segredo vai para o chaveiro deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 e %n caractere</numerusform>
            <numerusform>%1 e %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>Não estão certas</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>Veja abaixo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>A Arctic Wolf já as tem</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Falta o Client Secret</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Falta o Client ID</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>Faltam os dois</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>Inseridas antes</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>Talvez incompletas</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID: %n caractere, normalmente 48</numerusform>
            <numerusform>Client ID: %n caracteres, normalmente 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n caractere, normalmente 64</numerusform>
            <numerusform>%n caracteres, normalmente 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>Salvo antes</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>Salvo e lido de volta</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>Não relido desde então</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>Somente nesta janela</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>Perdido se ela for fechada</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Fora do chaveiro</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>Mantido nesta janela</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Não guardado aqui</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>Salvo para outras chaves</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>Não usado para estas</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Nada salvo ainda</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>O Mimecast as aceita</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>Login às %1, %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>O Mimecast as recusa</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>Não diz qual delas, %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Consultando o Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Sem resposta do Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Não experimentadas no Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>Falta nesta página: chaves que possam estar certas.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Falta o Client ID.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Falta o Client Secret.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>O Client Secret ainda não foi salvo.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>O segredo está somente nesta janela.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>O segredo está somente no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>Falta nesta página: chaves que o Mimecast aceite.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>A verificação automática parou.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>A verificação automática parou por outra causa.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>A verificação automática parou, porque o Mimecast pede uma pausa mais longa.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>“%1” agora passa. Aqui, ainda falta corrigir isto.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Continua assim às %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>Foi encontrada outra causa. A correção é feita em outro lugar.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>Foi encontrada outra causa.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>A verificação automática parou depois de cinco minutos.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Corrigido: a verificação passou às %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Consultando o Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Verificações em tempo real, %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>Nova verificação em %1 s, no máximo até as %2.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>Corrija o que está destacado e verifique novamente.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>Desmarcar todas as outras</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>Marcar esta caixa</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>Veja aqui</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>Salvo agora</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nada é salvo</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>Nesse meio-tempo, a sessão de validação dela foi reiniciada ou aprovada.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>Feche-a lá primeiro.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>A configuração continua aqui: não foi possível remover do chaveiro o segredo do cliente dela. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>O segredo do cliente ainda está no chaveiro. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>O Mimecast limita a frequência das consultas. As verificações continuam em %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>O Mimecast pede uma pausa de %1, mais longa do que o tempo disponível.</translation>
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
        <translation>Aguardando as contagens finais</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>O incidente está lá. Quando as contagens dele ficarem iguais três vezes seguidas, o resultado será conhecido.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>Peça à sua CST que exclua a mensagem agora.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>Peça a %1 que exclua a mensagem agora.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>Aguardando a exclusão</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>Enquanto isso, você pode ver outras páginas. O acompanhamento continua.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>O acompanhamento foi interrompido</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>Continue o acompanhamento: o que aconteceu nesse meio-tempo ainda será encontrado.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>Pronto para acompanhar</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>Inicie o acompanhamento e peça à sua CST que exclua a mensagem. O acompanhamento só lê no Mimecast.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>Acompanhamento iniciado</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>Incidente encontrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>Contando o que é excluído</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>Aguardando um incidente</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>Acompanhamento desde as %1, há %2. Termina no máximo às %3.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>Próxima consulta em %n segundo.</numerusform>
            <numerusform>Próxima consulta em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Consultando o Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>Iniciado em %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>Acompanhamento das %1 às %2, por %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>%n incidente de outras mensagens nesse período.</numerusform>
            <numerusform>%n incidentes de outras mensagens nesse período.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>Ir para essa etapa</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 cópia encontrada</numerusform>
            <numerusform>%1 cópias encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>Excluídas até agora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 cópia excluída</numerusform>
            <numerusform>%1 cópias excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>Com falha: %1, restauradas: %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>Há uma tabulação, uma quebra de linha ou outro caractere invisível no texto. Remova-o.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>O texto tem mais de %n caractere. Encurte-o.</numerusform>
            <numerusform>O texto tem mais de %n caracteres. Encurte-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>“%1” não pode fazer parte de um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>Falta o domínio depois do @.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>O domínio depois do @ não está completo: não tem ponto.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>Há um ponto a mais depois do @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>Uma parte do domínio depois do @ começa ou termina com hífen. Isso não existe em domínios.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>Há um espaço no texto. Endereços de e-mail não têm espaços.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>Falta o @.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>Há mais de um @. Insira um único endereço.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>Falta o nome antes do @.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>Há um ponto a mais antes do @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>O nome antes do @ tem mais de %n caractere.</numerusform>
            <numerusform>O nome antes do @ tem mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>Isto parece um Client Secret. O lugar dele é somente a página “Chaves”, e ele não é mantido aqui.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>Escolha uma das opções oferecidas.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>Concluído: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 Falta: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>Escolha uma resposta. Ela decide de quais etapas você precisa.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>A unidade ou pasta de rede que contém “%1” não está disponível no momento. Conecte-a de novo.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>“%1” não é o nome de uma configuração. Um nome tem somente letras de “a” a “z”, dígitos e hifens.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O arquivo “%1” está danificado ou não é uma configuração. Ele fica como está.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Não é possível ler o arquivo “%1”. %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O arquivo “%1” é grande demais para uma configuração. Ele fica como está.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O arquivo “%1” foi gravado por uma versão mais recente deste programa. Abra-o com essa versão. Ele fica como está.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>Não é possível salvar a configuração em “%1”. %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>Não é possível ler a pasta das configurações, “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>Não existe a configuração “%1”.</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Não é possível pôr de lado o arquivo danificado “%1”. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>Está aberta em outra janela: %1 em %2, processo %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>Talvez esteja sendo aberta em outra janela. Tente novamente em alguns segundos.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>Não é possível bloqueá-la ali contra outros programas.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>Ela contém texto demais. Encurte-o.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>Não é possível excluir o arquivo “%1”. %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>Preencha o campo “%1”. Etapas posteriores e o relatório precisam dele.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>O arquivo desta configuração foi danificado fora deste programa. Ele foi renomeado para “%1”, e seus dados foram salvos em um novo arquivo.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>O arquivo desta configuração, “%1”, foi excluído fora deste programa. Seus dados foram salvos em um novo arquivo.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>Abrir no navegador ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>Abrir %1 no navegador</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>ainda não inserido</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>Dica:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>Observação:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>Siga estas etapas e pressione “Concluído”. Sem elas, o Active Response não pode funcionar.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>Abrir o site real ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>Abrir o site real %1 no navegador, fora da prática</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 não faz parte da prática.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>Formato da saída: %1 (padrão: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>Colorir o texto: auto, always ou never (padrão: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>Não existe a cor “%1”.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>Não existe o formato “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>“%1” não é esperado aqui.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>Não existe a opção “--%1”.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 Veja %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>Uso ou entrada incorretos.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>Não foi possível fazer o trabalho: sem chaveiro, arquivo em que não se pode gravar, cancelamento, …</translation>
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
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>Status de saída:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 exige um número de segundos, de 1 a %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help mostra as opções, os exemplos e os status de saída; --version mostra a versão.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Informe um comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>Existem: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Não é possível ler a entrada padrão: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>O segredo tem mais de %n byte. Ele não foi usado.</numerusform>
            <numerusform>O segredo tem mais de %n bytes. Ele não foi usado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>O segredo não está em UTF-8; talvez esteja em UTF-16. Ele não foi usado.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>Não é possível gravar na saída padrão: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>Usar este idioma, por exemplo en ou de (padrão: o do sistema). O JSON fica como está.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>Não existe o idioma “%1”.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>A mensagem foi excluída</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Tudo o que foi identificado está excluído. Portanto, a Arctic Wolf tem credenciais que funcionam, e a função tem a permissão %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>Somente uma parte foi excluída</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>A Arctic Wolf acessou o Mimecast, e parte do que foi identificado está excluída; o resto continua lá.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nada foi excluído</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>Há um incidente para a mensagem, mas nada foi excluído por causa dele.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>Nada foi excluído, somente notificado</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>Há um incidente para a mensagem, mas de um tipo que somente notifica: nada foi excluído por causa dele.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>A mensagem foi restaurada</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>A mensagem voltou a uma caixa de correio; portanto, a exclusão não se manteve.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>Não há incidente para esta mensagem</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>Não foi possível determinar o resultado</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Não foi possível consultar o Mimecast até o fim, ou as contagens dele não esclarecem. Não se sabe se a exclusão funcionou. Isso não significa que haja algo errado com a mensagem ou com a exclusão.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>O acompanhamento está parado</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>Ainda não se sabe se a exclusão funciona. Você pode continuar a qualquer momento; o que aconteceu nesse meio-tempo ainda será encontrado.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Nos ajustes de %2, defina %3 como %4. Depois, repita o teste.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>Descubra no console do Mimecast quem a restaurou e por quê. Depois, repita o teste com uma nova mensagem.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>Execute as verificações em tempo real: elas mostram o que está atrapalhando. Depois, continue o acompanhamento.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Se o Mimecast responder, veja o incidente no console dele, junto com sua CST.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>Continue o acompanhamento quando sua CST estiver pronta.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>Isto foi visto com outras credenciais ou em outro gateway; portanto, não vale para as atuais.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>Não se sabe com quais credenciais isto foi visto, pois o acompanhamento foi feito por uma versão anterior deste programa. Portanto, não vale.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>identificadas %1 · excluídas %2 · com falha %3 · restauradas %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Não há texto no conteúdo.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>Este é um arquivo no formato próprio do Outlook. Salve a mensagem como .eml, ou copie os cabeçalhos de internet dela e cole-os aqui.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>Isto não é uma mensagem: não tem cabeçalhos. Abra o arquivo .eml da mensagem ou cole os cabeçalhos de internet ou o Message-ID dela.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Falta o Message-ID. Copie todos os cabeçalhos de internet da mensagem, não somente o remetente e o assunto.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>O Message-ID tem mais de %n caractere, e este programa não o acompanha. Use outra mensagem.</numerusform>
            <numerusform>O Message-ID tem mais de %n caracteres, e este programa não o acompanha. Use outra mensagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>O Mimecast respondeu o tempo todo e não indicou nenhum incidente para esta mensagem.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Insira o Client ID e o Client Secret novamente no portal da Arctic Wolf: talvez lá haja outros, ou nenhum.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>Selecione a permissão %1 na função e salve: sem essa permissão, o Mimecast recusa a exclusão.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Confira se o serviço %2 está ativado e se o campo %3 dele está em %4.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>Pergunte à sua CST qual Message-ID foi excluído e quando: talvez tenha sido outro, ou ainda nenhum.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>Defina o campo %3 de %2 como %4 e repita o teste.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Confira se o serviço %2 tem um conector para seu sistema de e-mail: sem ele, o Mimecast não alcança as caixas de correio.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>Coloque uma nova mensagem na caixa de correio e repita o teste: esta talvez já tivesse sido movida ou excluída.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>Confira se o serviço %2 tem um conector para cada um de seus sistemas de e-mail: sem ele, o Mimecast não alcança todas as caixas de correio.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>Coloque uma nova mensagem nas caixas de correio e repita o teste: talvez alguém tenha movido ou excluído esta.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>Detalhes técnicos de “%1”</translation>
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
        <translation>detalhe técnico</translation>
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
        <translation>Mostrar ou ocultar</translation>
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
        <translation>Detalhes técnicos</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>Copiada. Será removida da área de transferência em %n segundo.</numerusform>
            <numerusform>Copiada. Será removida da área de transferência em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>Ela não está mais na área de transferência. Você pode copiá-la de novo até fechar a janela.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Comprimento da senha</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>Gerar e copiar</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>Copiar de novo</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>Gerar outra</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>Console de prática: clique no que está marcado.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>Abrir “%1”</translation>
    </message>
</context>
</TS>
