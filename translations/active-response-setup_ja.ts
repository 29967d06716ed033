<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>ゲートウェイが信頼できる接続で応答する</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 は応答しています。</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>このコンピューターの時計が合っている</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>Mimecast の時計との差は 5 分以内です。</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>Mimecast が Client ID と Client Secret を受け付ける</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>組み合わせは正しく、有効です。</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>アプリケーションに製品 %5 がある</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>アカウント製品</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>Mimecast は、アカウントに関するアプリケーションの要求に応じています。</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>ロールでアカウントを読み取れる</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>Active Response に必要なライセンスがアカウントにある</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>アカウントのパッケージに %1 と %2 が含まれています。</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>アプリケーションに製品 %6 がある</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>脅威製品</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>Mimecast は、脅威に関するアプリケーションの要求に応じています。</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>ロールで %7 を読み取れる</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>インシデントの読み取り</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>過去のインシデントを一覧にできます。</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>メールの削除</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>検証セッションで削除の成功が確認されました。</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>ロールに必要以上の権限がない</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>最小権限</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>試した範囲では、それ以外の操作は拒否されます。</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>このコンピューターから %1 が見つかりません。</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>このコンピューターからゲートウェイが見つかりません。</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>名前を解決できません。このコンピューターがオンラインで、必要に応じて社内ネットワークまたは VPN に接続していること、DNS サーバーがインターネット上の名前を解決できることを確認してください。その後、再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 に接続を拒否されました。</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>ゲートウェイに接続を拒否されました。</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>途中のファイアウォールが拒否していると考えられます。このコンピューターからゲートウェイへの HTTPS（ポート 443）を許可してもらい、再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 が時間内に応答しません。</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>ゲートウェイが時間内に応答しません。</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>ファイアウォールが通知なしに接続を破棄しているか、ネットワークが遅い可能性があります。このコンピューターからゲートウェイへの HTTPS（ポート 443）を許可してもらい、再チェックしてください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 との接続が、応答の途中で切れました。</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>接続が応答の途中で切れました。</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>再チェックしてください。毎回起こる場合は、途中の何かが接続を切っています。ファイアウォールの担当者に、ゲートウェイへの HTTPS をそのまま通すよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>このコンピューターに設定されているプロキシ %1 に接続できません。</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>このコンピューターに設定されているプロキシに接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>このコンピューターのネットワーク設定でプロキシを確認し、再チェックしてください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>このコンピューターのプロキシ設定に入力してください（Mimecast のユーザー名とパスワードではありません）。ウィザードで入力することもできます。その後、再チェックしてください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>プロキシ %1 は、このコンピューターから %2 への接続を通しません。</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>プロキシは、このコンピューターからゲートウェイへの接続を通しません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>ゲートウェイのホスト名への HTTPS（ポート 443）が許可され、プロキシから接続できるかどうかを、プロキシの担当者に確認してください。その後、再チェックしてください。</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>ゲートウェイの証明書の発行者「%1」は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>ゲートウェイの証明書は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>TLS インスペクションが行われているようです。ファイアウォールまたはプロキシが、暗号化された通信を復号して内容を調べています。ゲートウェイを対象から外してもらうか、インスペクションを行う機器の認証局をこのコンピューターにインストールしてもらい、再チェックしてください。この接続では何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 の証明書は、このコンピューターの日付では有効ではありません。</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>ゲートウェイの証明書は、このコンピューターの日付では有効ではありません。</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>まず、このコンピューターの日付と時刻を確認してください。時計が合っていないと、どの証明書も期限切れに見えます。その後、再チェックしてください。この接続では何も送信されていません。</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 として応答した相手の証明書は、別の名前のものです。</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>応答した相手の証明書は、ゲートウェイとは別の名前のものです。</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>途中の何かがゲートウェイの代わりに応答しているか、名前が誤ったサーバーを指しています。ネットワークの担当者に確認し、再チェックしてください。この接続では何も送信されていません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 との暗号化された接続を確立できません。</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>ゲートウェイとの暗号化された接続を確立できません。</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>途中に、TLS に対応していないか、古いバージョンの TLS にしか対応していないものがあります。ファイアウォールの担当者に、ゲートウェイへの HTTPS をそのまま通すよう依頼し、再チェックしてください。この接続では何も送信されていません。</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 の応答の代わりに Web ページが返されました。</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>ゲートウェイの応答の代わりに Web ページが返されました。</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>ゲストネットワークのサインインページか、フィルターのブロックページが応答したと考えられます。ブラウザーでネットワークにサインインするか、フィルターでゲートウェイを許可してもらい、再チェックしてください。</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>応答は別のアドレス %1 を指しています。そこには接続していません。</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>応答は別のアドレスを指しています。そこには接続していません。</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>Mimecast のゲートウェイはこのような応答をしないため、途中の何かによるものです。求められた場合はブラウザーでネットワークにサインインするか、ゲートウェイを許可してもらい、再チェックしてください。別のアドレスには何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 は古い API 1.0 のアドレスです。使用するキーが異なります。</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>これは古い API 1.0 のアドレスです。使用するキーが異なります。</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>API 2.0 のゲートウェイを選択してください。全リージョンに対応する %4、または英国か米国のゲートウェイです。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 は応答していますが、Mimecast のゲートウェイ一覧にありません。</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>このアドレスは Mimecast のゲートウェイ一覧にありません。</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>一覧の 3 つから選択してください。%4 は全リージョンに対応します。別のアドレスを使うのは、Mimecast から指定され、末尾が services.mimecast.com である場合だけにしてください。</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>Mimecast は問い合わせの頻度を制限しており、%1の間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>Mimecast は問い合わせの頻度を制限しており、その上限に達しました。</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>しばらく待ってから再チェックしてください。設定した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>Mimecast のサービス自体に障害が発生しています（HTTP %1）。</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>Mimecast のサービス自体に障害が発生しています。</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>設定には問題がない可能性があります。数分待ってから再チェックしてください。続く場合は、技術情報にあるリクエスト ID を Mimecast のサポートに伝えてください。</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>判定できませんでした。Mimecast の応答が、このプログラムの知らない種類のものです（HTTP %1）。</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>判定できませんでした。Mimecast の応答に、このプログラムが必要とする情報がありません。</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>再チェックしてください。変わらない場合は、技術情報にあるリクエスト ID を Mimecast のサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>応答が Mimecast のものとしては大きすぎるため、最後まで読み取りませんでした。</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>Mimecast 以外のものが応答した可能性があります。正しいゲートウェイが選択されているか確認し、再チェックしてください。</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>Mimecast は、この Client ID と Client Secret の組み合わせを受け付けません。</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>古い API 1.0 のキーのようです。</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>Active Response には API 2.0 が必要です。API 2.0 で追加したアプリケーションの Client ID と Client Secret を入力してください。</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>チェックに使う Client Secret がありません。</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>Client Secret を保管しているキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>このコンピューターのキーチェーンのロックを解除し、もう一度試してください。キーチェーンがない場合、ウィザードは開いている間だけ Client Secret を保持でき、コマンドラインは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>アプリケーションに製品 %1 がありません。</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>アプリケーションに必要な製品がありません。</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>アプリケーションの保存後に製品を変更することはできません。%5 と %6 を選択して新しいアプリケーションを作成し、新しいキーを生成して使用してください。名前に注意してください。%7 は別の製品で、正しい製品ではありません。ロールはそのまま使用できます。</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>ロールに %1 がありません。</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>ロールに必要な権限がありません。</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>Mimecast がこの操作を拒否しています。ロールを開き、%8 を選択して保存してください。その後、再チェックしてください。変わらない場合は、しばらくしてからもう一度チェックしてください。ロールの変更が反映されるまでの時間は公開されていません。アプリケーションとそのキーはそのままで構いません。</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>アプリケーションに製品 %1 がないか、ロールに %2 がありません。どちらであるかは、Mimecast の応答からはわかりません。</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>アプリケーションに必要な製品がないか、ロールに必要な権限がありません。どちらであるかは、Mimecast の応答からはわかりません。</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>まず、変更できるロールを確認してください。%8 が必要です。保存して再チェックし、変わらない場合は、しばらくしてからもう一度チェックしてください。それでも解決しない場合は、アプリケーションの製品を確認してください。製品は保存後に変更できないため、足りない場合は新しいアプリケーションと新しいキーが必要です。</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>ロールに、Active Response には不要な %1 もあります。</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>ロールに、Active Response に必要な範囲を超える権限があります。</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>このままでも Active Response は動作します。必要な権限だけにするには、ロールを開き、%8 を除くすべてのアプリケーション権限の選択を解除して保存してください。</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>アカウントのパッケージに %1 が含まれていません。</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>アカウントのパッケージに、必要なものがそろっていません。</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>Active Response には、これを含む Mimecast プランが必要です。Mimecast のアカウントマネージャーに追加を依頼し、再チェックしてください。ロール、アプリケーション、キーはそのまま使用できます。</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>これは Cloud Integrated アカウントです。Active Response の操作はこのアカウントでは機能しません。</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>Active Response には Cloud Gateway アカウントが必要です。Mimecast では %1 とも呼ばれます。どのような方法があるかは、Mimecast のアカウントマネージャーと Concierge Security Team に問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>このコンピューターの時計は、%1。</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>このコンピューターの時計は、Mimecast の時計とずれています。</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>このコンピューターの時計をインターネットの時刻サーバーに合わせ、再チェックしてください。合わせないとレポートの時刻が不正確になり、差が大きいと暗号化された接続が失敗します。</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>問題があるわけではありません。Concierge Security Team（CST）と検証の日程を決めてください。CST のテスト削除で、ロールに %9 があるかどうかがわかります。</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>このチェックが終わる前に、チェックが停止されました。</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>いつでも再チェックできます。Mimecast では何も変更されていません。</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>判定に必要なチェックがまだ残っています。</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>1 件のチェックを判定できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n 件のチェックを判定できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件のチェックに合格しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>CST とのテストの準備完了</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>準備完了（警告 1 件）</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>準備完了（警告 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>CST とのテストに進めます。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>1 件の修正が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>%n 件の修正が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>Active Response はまだ動作しません。</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>チェックがすべて終わる前に停止されました</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>Mimecast の時計より %1進んでいます</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>Mimecast の時計より %1遅れています</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>%1 は、プロキシ %2 経由で応答しています。</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>検証セッションで削除の成功が確認されました（インシデント %1）。</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>別のチェックに合格していないため、チェックしていません。</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>チェックしていません。先に「%1」に合格する必要があります。</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>ロールでメールを削除できる（%7 › Edit）</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>原因が ID、シークレット、アプリケーション（無効、またはまだ有効になっていない）のどれであるかは、Mimecast の応答からはわかりません。新しいアプリケーションは、有効になるまで数分かかることがあります。待ってから再チェックするか、同じダイアログから両方をもう一度コピーしてください。シークレットを紛失した場合は、Mimecast でアプリケーションを開き（追加したときと同じ場所にあります）、キーを再生成して使用してください。</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>Client Secret を入力してください。Mimecast は Client Secret を一度しか表示しません。紛失した場合は、Mimecast でアプリケーションを開き（追加したときと同じ場所にあります）、キーを再生成してください。</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>メールを削除せずにチェックすることはできません。CST との検証でわかります。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>2 つのレポートの違いを、悪化したものから順に表示します。</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>古いほうのレポート。</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>新しいほうのレポート。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>変化があります。</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>レポートを 2 つ指定してください。</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>チェックまたはレポートが示す原因について、意味、対処、その場所を説明します。原因を指定しないと一覧を表示します。Mimecast には何も問い合わせません。</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>レポートのメンバー「cause」の値。</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>原因を説明しました。</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>原因を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>「%1」という原因はありません。</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>手順書を表示します。</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>手順書を表示しました。</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>1 つのセクションだけを表示します：%1。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>「%1」というセクションはありません。</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>--setup を指定するか、--client-id と --secret-stdin を併せて指定してください。</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>--client-id と --secret-stdin を併せて指定するか、--setup を指定してください。</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>Client ID の前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>--ca-file はループバックアドレスでのみ使用できます。</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 の末尾が .json、.html、.pdf、.md のいずれでもありません。</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>Client Secret の前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>この Client ID を使用します（--secret-stdin と併用）。</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>Client Secret を標準入力の 1 行目から読み取るか、端末で入力を求めます。</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>保存済みのセットアップを、キーチェーンの Client Secret とともに使用します。</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>このゲートウェイに問い合わせます：global、uk、us、またはアドレス（既定：セットアップのもの、または global）。</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>これらの認証局も信頼します（ループバックアドレスのみ）。</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>この秒数が経過したら停止します。</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>レポートも書き出します：.json、.html、.pdf、.md。複数回指定できます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>キーチェーンの応答を待っています。ロックの解除を求められているかもしれません。</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>セットアップまたは以前のレポートから、レポートをファイルに書き出します。セットアップの検証セッションが承認されている場合は、承認時点のレポートになります。</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>「setups list」で表示される、セットアップの名前。</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>以前のレポートのファイル。</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>レポートを書き出しました。</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>書き出しましたが、以前のレポートのチェックサムが一致しません。</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>このファイルに書き出します。形式は .json、.html、.pdf、.md で決まります。複数回指定できます。</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>名前、アドレス、識別子を仮名に置き換えます。</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>セットアップまたはレポートを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>書き出すファイルを --output で指定してください。</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>「%1」の末尾が .json、.html、.pdf、.md のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>「%1」は元のレポートです。</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1：チェックサムが一致しません。このレポートは、書き出し後に変更されたか破損しています。</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>何も書き出していません。仮名に置き換えるとチェックサムが新しくなり、正常に見えてしまうためです。</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>保存済みのセットアップはありません。</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>削除するには「y」と入力してください。ほかの入力では削除されません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>何も削除していません。同意する場合は --yes を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>キーチェーンの応答を待っています。パスワードを求めるシステムのウィンドウがないか確認してください。</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>セットアップ「%1」を削除しました。</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>保存済みのセットアップを、一覧にするか、表示するか、削除します。</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>すべてのセットアップを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>入力した内容と、残りの作業を表示します。</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>セットアップと、キーチェーンにあるそのシークレットを削除します。</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>list で表示される、セットアップの名前。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>確認せずに削除します。</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>list、show NAME、delete NAME のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>時間切れです。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>「%1」というチェックはありません。</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>--wait には、1s から 24h までの時間を単位付きで指定します（例：90s、5m）。</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>Mimecast テナントが Active Response 用に設定されているかどうか、実際の動作をチェックします。Mimecast では何も変更されません。</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>不合格はなく、判定に必要なものはすべて判定できました。</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>不合格のチェックがあります。</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>不合格はありませんが、判定に必要なもののうち、判定できないものがありました。</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>このチェックと、それに必要なチェックだけを実行します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>準備完了になるまで、この時間内で再チェックを繰り返します（例：90s、5m、1h）。</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>--message-id でメールを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>「%1」は Message-ID ではありません。</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>--since には過去の日時を指定します（例：2026-11-24T08:00:00Z）。</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>このセットアップの検証セッションは承認済みです。ウィザードで新しいセッションを開始してください。</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>監視の結果は現在セットアップに保存されていません。%1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>削除する予定の、この Message-ID のメールを監視します。</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>この日時以降のインシデントを調べます（例：2026-11-24T08:00:00Z。既定：5 分前）。</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>S 秒ごとに問い合わせます（1～300、既定：15）。</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>CST によるメールのテスト削除で発生するインシデントを、読み取りだけで監視します。Mimecast では何も変更されません。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>メールが削除されました。</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>監視が削除以外の結果で終わりました。</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>Mimecast が Active Response 用に設定されているかどうかを、端末またはスクリプトからチェックします。</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>Mimecast テナントが Active Response 用に設定されているかどうか、実際の動作をチェックします。</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>CST のテスト削除で発生するインシデントを監視します。</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>セットアップまたは以前のレポートから、レポートをファイルに書き出します。</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>2 つのレポートの違いを表示します。</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>原因について、意味、対処、その場所を説明します。</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>このボタンがあるコンソールに合わせます：%1。</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>「%1」というボタンはありません。</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>違いが %n 件あり、悪化したものがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>違いが %n 件ありますが、悪化したものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>クライアントシークレットを消去</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>このセットアップのクライアントシークレットを、このコンピューターから消去しますか？</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>「%1」のクライアントシークレットを、このコンピューターから消去しますか？</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast では再び表示されません。シークレットがないと、動作チェックも検証セッションも実行できません。まだ Arctic Wolf に渡していない場合は、新しいキーを生成する必要があります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>キーチェーンからシークレットを消去しています…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>キーチェーンがまだ応答していません。パスワードを求めるシステムのウィンドウがないか確認してください。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>シークレットはこのコンピューターから消去されました。</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>シークレットはまだキーチェーンにあります。</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>以前のレポートからの変更点</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>違い</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>比較結果</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>このコンピューター上の模擬テナント（%1）</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>グローバル：リージョン間でフェールオーバー</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>英国：データは国内に保持、フェールオーバーなし</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>米国：データは国内に保持、フェールオーバーなし</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>別のアドレス</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>お待ちください。テキストを作成しています…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにサインイン</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>入力した内容がプロキシに拒否されました</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>ユーザー名とパスワードのどちらが誤っているかは示されません。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>プロキシの名称は「%1」です。</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>求められているのは Mimecast の認証情報ではありません。入力した内容はこのプロキシにのみ送信されます。プログラムを閉じるまでメモリに保持されるだけで、保存はされません。</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>…ほか %n 件はレポートを参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>チェック日時：%1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>練習のレポート %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>レポート %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>新しいレポートを保存…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>このレポートは、書き出し後に変更されたか破損しています</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>チェックサムが一致しません。書かれている内容は、実際に確認されたものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>開いたレポート</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>開いたレポート</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>顧客の認証情報で再チェック</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Mimecast に問い合わせています…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>これはレポートの Client ID（%1）ではありません。チェックはこのまま実行できます。</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>認証情報はこのチェックにのみ使用されます。このウィンドウのメモリに保持され、閉じると消去されます。チェックは読み取りだけを行います。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>変更点</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>新しいレポート</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>新しいレポート</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>新しいレポートを保存</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>新しいレポートを保存しています…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>新しいレポートを保存しました</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>新しいレポートは保存されていません</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>入力した内容と完了した %n 件のステップが、このコンピューターから削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>ファイル「%1」が、このコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>クライアントシークレットも消去されます。Mimecast では再び表示されません。まだ Arctic Wolf に渡していない場合は、新しいキーが必要になります。</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>セットアップを削除</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>「%1」のセットアップを削除しますか？</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>この操作は元に戻せません。Mimecast と Arctic Wolf では何も変更されません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>このパイプはデータが途絶えたまま、終了しません。</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>フォルダー「%1」は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>その場所にフォルダーを作成できません。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>「%1」という練習シナリオはありません。</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>このコンピューターで模擬テナントを起動できません：%1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>Arctic Wolf Active Response 用の Mimecast のセットアップを案内します。</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>模擬テナントで練習します。シナリオは mimecast-sandbox --list で一覧にできます。</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>global、uk、us、またはアドレス。</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>追加で信頼する認証局（ループバックアドレスのみ）。</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>開くセットアップ。</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>指定できるセットアップは 1 つまでです。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>ナビゲーションメニューで %1 をクリックします。</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>%1 の連携で %2 をクリックします。</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>%1 ページの %2 セクションに、API アプリケーションの名前を入力します。</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>%1 は、保存後に変更できません。</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>詳細を入力</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>%1 で次の 2 つの製品のチェックボックスをオンにし、%2 をクリックします。</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>%1 は、保存後に変更できません。選択を忘れると、新しいアプリケーションと新しいキーが必要になります。</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>%1 という名前の製品もありますが、そちらは正しくありません。</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>%1 で、作成したロールを選択します。</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>API アプリケーションの説明を入力します。</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>%1 ページの %2 セクションに、Mimecast が必要に応じて連絡する担当者またはグループを入力します。</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>たとえば、API アプリケーションを設定するチームです。</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>Mimecast は、個人よりもグループの指定を推奨しています。</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>連絡先を入力</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>この技術担当者のメールアドレスを入力します。</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>Mimecast のディレクトリに存在するアドレスである必要があります。</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>%1 をクリックします。</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>開いたダイアログはそのままにして、このウィザードの次のページに進んでください。Mimecast は %1 を一度しか表示しません。</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API アプリケーション</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>API アプリケーションを作成</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>Arctic Wolf はこのアプリケーションとしてサインインします。最後に、Mimecast がキーを生成します。</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>新しいアプリケーションの作成を開始</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>新しいアプリケーション</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>%1 タブをクリックします。</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>法的条件を確認し、%1 チェックボックスをオンにします。</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>%1 で %2 を選択します。</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>%1 フィールドに、ロールの名前を入力します。</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>%1 フィールドに、用途がわかる説明を入力します。</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>%1 セクションで、次の 3 つを除くすべての権限の選択を解除します：</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>動作チェックでは、%1 権限が不足していないか、余分な権限がないかを調べます。%2 は CST との検証で確かめます。</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>作成したサービスアカウントのメールアドレスをクリックします。</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API ロール</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>API ロールを作成</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>Arctic Wolf のアプリケーションに専用のロールを割り当てます。権限は 3 つだけです。</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>ロールを作成</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>%1 セクションで %2 を選択します。</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>権限を設定</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>一覧で新しいロールを探し、その名前をクリックします。</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>サービスアカウントを追加</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>選択する項目：%1。</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>選択しない項目：%1。</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>これは選択しない</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>%1 ダイアログで %2 をコピーし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>両方の値をここに貼り付け</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>%1 をコピーし、ここに貼り付けます。安全な暗号化された場所に保存されます。</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>%1 を取得できるのは、このときだけです。</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>%1 アカウントで新しいキーを生成するには、新しいアプリケーションが必要です。</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>新しいアプリケーションは、有効になるまで数分かかることがあります。それまで、Mimecast はキーを受け付けません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>キーを安全に保管</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>Mimecast は %1 を一度しか表示しません。閉じてよいとこのページに表示されるまで、Mimecast のダイアログを開いたままにしてください。</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>両方の値は、後で Arctic Wolf に渡します。</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>Mimecast を設定</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>運用開始</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>%1 ページで設定を行います。</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>連携の名前</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>一意になるように、組織の名前を含めます。</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>手順書には、これらの設定が記載されていません。名前、%1、%2 のほか、ページで求められる項目を入力してください。</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>後で新しいキーを生成した場合は、この連携にも入力してください。同様の連携では、ポータルの %1 で入力し、最後に %2 をクリックします。</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>キーを Arctic Wolf に引き渡す</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>Arctic Wolf のポータルで、キーを Arctic Wolf に渡します。</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>新しい連携の作成を開始</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>新しい連携</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>%1 タブで %2 をクリックします。</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>API 1.0 の削除</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>API 1.0 の連携を削除</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>API 1.0 の連携は、新しい連携に置き換わります。</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>API 1.0 の連携を削除します。方法はドキュメント %1 を参照してください。</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>新しい連携を設定した後にのみ行ってください。</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>連携を削除</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>Mimecast API バージョン 1.0 から 2.0 に移行する場合：</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>クラウドファイアウォールの設定で必要な場合は、Arctic Wolf の IP アドレスをファイアウォールの例外に追加します。</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>%1 にサインインします。</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>製品に対応するセクションで IP アドレスを確認します。すべてのアドレスを許可する必要があります。</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>例外が必要ない場合は、このままで完了です。</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>Arctic Wolf からの接続を許可</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>ネットワークアクセス</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>ネットワークアクセスを許可</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>Arctic Wolf が、ファイアウォールやアドレスの一覧によって遮断されないようにします。</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>%2 の %1 でアカウントへのアクセスが制限されている場合は、そこに Arctic Wolf のアドレスを追加してください。Arctic Wolf のアドレスだけを入力しないでください。管理者がアクセスできなくなります。</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>動作チェックはこのコンピューターで実行されます。%1 または選択した別のゲートウェイに、HTTPS で接続できる必要があります。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>レポートを保管</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>設定した内容とチェックの結果を確認し、保管します。</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>Mimecast アカウントを設定する組織の名前を入力します。</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>一覧とレポートで、このセットアップの名前になります。</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>組織名を入力</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>Mimecast プランに %1 (TTP) %2 のライセンスがあることを確認します。</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>プランの詳細は、ドキュメント %1 を参照してください。</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>%1 アカウントでは条件が異なります。該当する場合は、先に進む前に Arctic Wolf に問い合わせてください。</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>ここで %1 と呼ぶものは、Mimecast では %2 とも呼ばれます。</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>必要なものを確認</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>Mimecast の管理者アカウントを用意します。</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>管理者のロールには %1 と %2 が必要です。また、アプリケーションのロールを管理できる必要があります。</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>%2 で、サービス %1 が表示され、有効になっていることを確認します。</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>詳細は、ドキュメント %1 を参照してください。</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>表示されていても有効になっていない場合は、先に進んでください。次のページで有効にする方法を案内します。</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>このサービスにはコネクターも必要です。%1 を確認してください。</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>連携の検証の準備をします。</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>連携の検証のため、CST（Arctic Wolf の Concierge Security Team）に連絡します。</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>Arctic Wolf が、業務を妨げずに必要な対応アクションを検証できるアカウントまたは環境を用意します。</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>Mimecast API バージョン 1.0 から 2.0 に移行しますか？</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>API 1.0 からの移行</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>いいえ、API 1.0 の連携はありません</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>はい、API 1.0 の連携があります</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>移行する場合は、ドキュメント %1 を参照してください。</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>まだ必要ありません。終わりに近いページで、もう一度案内します。</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>API 1.0 からの移行かどうかを選択</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>必要なものを準備</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>途中で作業が止まらないように、すべてそろっていることを確認します。</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>Active Response サービスにより、Arctic Wolf は Mimecast を通じてメールの脅威に対応できます。Mimecast でサポートされる対応アクションは %1 です。詳細は、ドキュメント %2 を参照してください。</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>%1 セクションに、アカウントのメールアドレスとグローバル表示名を入力します。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>選択したドメインの新しいアドレス。</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>グローバル表示名</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>アカウントの詳細を入力</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>パスワードを作成し、確認のため再入力します。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>ここで生成することもできます。保存はされません。後で必要な場合は、パスワードマネージャーに保管してください。</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>サービスアカウントを作成</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>Active Response 専用のアカウントを用意します。</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>新しいアドレスの作成を開始</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>新しいアドレス</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>新しいアカウントのドメインを選択します。</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>%1 がまだ %2 でない場合：</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>%1 を確認します。すでに %2 になっていますか？</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>すでに %1 です</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>まだ %1 ではありません</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>%1 が %2 であることを確認</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>%1 フィールドで %2 をクリックし、通知を受け取る既存のローカルグループを選択します。</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>選択したグループ</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>空欄でも構いません。入力した内容はレポートに記載されます。</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>ページに %1 ボタンがある場合はクリックします。クリックしないと、何も保存されません。</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>Arctic Wolf は、この Mimecast サービスを通じてメールを削除します。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>%1 トグルがオンになっていることを確認します。</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>コンソールに %1 トグルがない場合は、常に新しいメニューが表示されます。そのまま進んでください。</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>%1 トグルをクリックして %2 にします。</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>%1 の一覧で %2 を選択します。</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>CST とのテスト</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>CST と削除をテスト</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>CST（Arctic Wolf の Concierge Security Team）が、Active Response の動作を検証します。</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>CST に連絡し、Active Response の連携の検証を依頼します。</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>テストを手配</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>手配</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>検証が業務の妨げにならないように、用意したアカウントまたは環境を CST に伝えます。</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>CST がその環境で対応アクション %1 を検証する間、監視します。</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>テストを監視</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>チェックで使用する Mimecast のゲートウェイを選択します。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>グローバルゲートウェイは、リージョン間でフェールオーバーします。英国と米国のゲートウェイはデータを国内に保持し、フェールオーバーしません。</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>ゲートウェイを選択</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>動作チェック</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>動作チェックを実行</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>設定が機能するかどうかを確かめます。Mimecast では何も変更されません。</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>動作チェックを実行します。</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>ナビゲーションメニューで %1 をクリックし、%3 または %4 で %2 を探します。表示されるボタンはどれですか？</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>ここでの選択に応じて、次のステップの内容が変わります。最初は %1 用のステップが表示されます。</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>ナビゲーションメニューで %1 をクリックし、%2 タブをクリックします。</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>%1 の連携で %2 をクリックし、%3 をクリックします。</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>Mimecast から法的条件への同意を求められた場合は、内容を確認し、同意します。</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>%1 ページに、API アプリケーションの名前を入力します。%2 がある場合は、%3 を選択します。</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>%1 セクションに、API アプリケーションの名前を入力します。%2 がある場合は、%3 を選択します。</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>%1 で次の 2 つの製品のチェックボックスをオンにします。</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>Mimecast が必要に応じて連絡する担当者またはグループを入力します。</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>%1 セクションに、Mimecast が必要に応じて連絡する担当者またはグループを入力します。</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>ページの最後にある、アプリケーションを保存するボタンをクリックします。</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1（簡略図）</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>キーのダイアログで %1 をコピーし、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>紛失した場合は、Mimecast でアプリケーションを開き（追加したときと同じ場所にあります）、キーを再生成してください。</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>「%1」に入力した値</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label or a name, and what belongs to it, for example “Region: EU”. Change the colon and the space only.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mimecast</name>
    <message>
        <source>%1 isn’t a file.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 は 1 MiB を超えているため、証明書の一覧ではありません。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 には PEM 形式の証明書がありません。</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>セットアップアシスタント</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>Arctic Wolf Active Response 用の Mimecast の設定とチェック</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;セキュリティ;メール;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>Arctic Wolf Active Response 用のアカウントの設定を、Mimecast 管理者に 1 ステップずつ案内し、設定が機能することを動作チェックで確かめます。</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>すべてのステップをコンソールの正確な名称で案内。入力する値はすぐにコピー可能</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>クライアントシークレットを直接キーチェーンに保存。Mimecast のダイアログを閉じる前に読み出して確認</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>読み取り専用のチェックで、問題点と戻るべきステップを提示</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>シークレットを含まない JSON、HTML、PDF、Markdown 形式のレポート</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>練習用の模擬テナント</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>Mimecast では変更も削除も一切行われません。このプログラムは Mimecast または Arctic Wolf が作成または推奨するものではありません。両社の名称は各所有者に帰属します。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>アカウント</translation>
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
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>コピーしました。%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>シークレットはクリップボードから消去されました。</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>キーチェーンがまだ応答していません。パスワードを求めるシステムのウィンドウがないか確認してください。</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>このコンピューターから消去済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>保存済み。置き換えるにはここに貼り付けます。</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>押している間表示</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>このウィンドウが開いている間だけ保持</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>この Client ID の保存済みシークレットを使用</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>実際には、ここで Mimecast のダイアログに 2 つの値が表示されます。模擬テナントの値は、ここから入力またはコピーできます：</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>練習用のキーを入力</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>そのステップへ移動</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>チェックに戻る</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>チェックを繰り返す</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>合格するまで 10 秒ごとにチェック（最長 5 分）</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>Arctic Wolf にシークレットを渡し終えましたか？その場合、このコンピューターではもう必要ありません。</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>動作チェックと検証セッションでは、まだ使用します。それらが終わったら、ここまたはセットアップの一覧で消去してください。Mimecast では再び表示されません。</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>シークレットを消去</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>別のメールを使用</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>このメールには、本来 1 つしかない Message-ID が複数あります。監視するのは最初のものです。ほかに %1 があります。</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>メールの .eml ファイルをここにドロップするか開いてください。インターネットヘッダーまたは Message-ID を貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>メールのヘッダーまたは Message-ID</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>サンプルのメールを使用</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>Arctic Wolf に引き渡し済みです。再チェックに使う場合は残してください。</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>Arctic Wolf に渡すまでは消去しないでください。Mimecast では再び表示されません。</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>保存したシークレットを消去</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>以前のレポートと比較</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>比較する対象がありません</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>レポートを保存しています…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>レポートは保存されていません</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>レポートを CST に送付</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>1 ページにまとまり、すべてのステップは付録にあります。</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>変更後に再チェック</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>このセットアップは「すべてのセットアップ」に残ります。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>レポートを %1 として保存</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>ほかの形式</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>チケット用の要約</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>要約をコピー</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>承認時の内容</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>名前を仮名に置き換え</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>社外との共有用：名前、アドレス、識別子を仮名に置き換え</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>以前のレポートと比較…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>元の大きさに戻す</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>ブラウザーの横に表示</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>このセットアップは表示できますが、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>もう一方のウィンドウで閉じてから、ここで開き直してください。</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>これはプレビューです。ここに入力した内容は保存されません。</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>入力した内容は保存されていません</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>手前に表示するかどうかはデスクトップの設定です。タイトルバーを右クリックして選択してください。</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>名前のないセットアップ</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>クライアントシークレットは保存されていません</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>今ウィンドウを閉じると、次のクライアントシークレットが失われます：%1。</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>このウィンドウにしか保持されておらず、Mimecast では再び表示されません。閉じずに、先に Arctic Wolf に引き渡すか、キーチェーンに保存してください。</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>練習 – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>模擬テナントです。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>練習を終了</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>完了、管理者が確認済み</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>完了、チェック済み</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>新しいセットアップ</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>Mimecast のセットアップ</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>完了したセクション</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>すべてのセットアップ</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>練習（模擬テナント）</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>新しいセッションを開始</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>新しい検証セッションを開始しますか？</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>承認済みのセッションと最終レポートが、このセットアップから削除されます。レポートをまだ保存していない場合は、キャンセルして先に保存してください。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>監視がまだ終わっていません。</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>現在の認証情報で、もう一度監視してください。</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>承認すると、上の未完了の項目も完了になります。承認後、このセッションの内容は変更できません。</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>承認後、このセッションの内容は変更できません。</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>承認には両者の氏名が必要です。</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>このセッションは終了し、レポートは確定しました。「レポート」ページで確認できます。</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>承認日時：%1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>管理者の氏名</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>管理者の役職</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>CST 担当者の氏名</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>CST 担当者の役職</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>監視が終わったら承認してください。</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>%1 さんと承認</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>管理者の氏名と役職</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>CST 担当者の氏名</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>メールボックスまたは環境</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>Mimecast が待つよう求めています。%n 秒後にチェックを続けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>合格 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>未チェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>未実行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>そのステップへ移動</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>模擬ゲートウェイ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>このコンピューターにプロキシが設定されている場合、チェックはそのプロキシを経由します。</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>チェックはプロキシ %1 を経由しました。</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>プロキシの設定</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>環境変数 https_proxy と no_proxy で設定されています。</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>Mimecast に問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>まだ何もチェックされていません</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>チェックでは、キーを使って Mimecast にいくつか問い合わせます。何も変更されません。数秒かかります。</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>キーチェーンがまだ応答していません。パスワードを求めるシステムのウィンドウがないか確認してください。</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>Mimecast では何も変更されません。</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>ここまで %1 秒かかっています。</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>ゲートウェイを選択してください。</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>先に進むにはチェックを実行してください。</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>問い合わせ時刻：%1（%2 秒、プロキシ %3 経由）。</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>問い合わせ時刻：%1（%2 秒）。</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>問い合わせ時刻：%1（プロキシ %2 経由）。</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>問い合わせ時刻：%1。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>「%1」に合格するまで</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>すべて削除される</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>1 通だけ削除できない</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>1 通も削除できない</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>通知だけ行われる</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>すべて削除され、復元される</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>別のメールが削除される</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>監視を開始</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>監視はその間も続きます。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>CST による削除を再現</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>そのステップへ移動</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>Mimecast の報告内容</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>セットアップとして読み取れません。別の名前を付けましたが、内容は変更していません。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1（練習）</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>未開始。保存日時：%1。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>ステップ %1/%2：%3。保存日時：%4。</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>「%1」を続ける</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>新しいセットアップ</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>Mimecast アカウント 1 つにつき約 30 分です。いつでも中断でき、ステップごとに保存されます。</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>「%1」を再開</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>もうここにないセットアップ「%1」のクライアントシークレットが、キーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>シークレットを消去…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>「%1」のクライアントシークレットを消去</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>クライアントシークレットを消去</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>「%1」のクライアントシークレットを、キーチェーンから消去しますか？</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>Mimecast では再び表示されません。シークレットがないと、動作チェックを実行できません。まだ Arctic Wolf に渡していない場合は、新しいキーを生成する必要があります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>Mimecast で Active Response をセットアップ</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>悪意のあるメールを Arctic Wolf が代わりに削除できるようになります。作業は Mimecast コンソールで行います。クリックする場所をこのガイドが案内し、結果をチェックします。</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>Mimecast を設定</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>サービス、アカウント、ロール、アプリケーション：15 分</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>キーをキーチェーンに保存、動作チェック：5 分</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>運用開始</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>引き渡し、テスト削除の監視：10 分</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>用意するもの：Internal Email Protect ライセンス、Mimecast 管理者のサインイン情報、Unified Portal のサインイン情報、テスト用のメールボックス。</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>破損したファイルがありました</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>セットアップを開始</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>すべてのセットアップ</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>別の Mimecast アカウント用、約 30 分。</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>同じステップを模擬テナントで行います。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>ステップをプレビュー</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>開始前にすべてのページを読めます。何も保存されません。</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>Concierge Security Team 向け：顧客の設定を再チェックします。</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>読み取りだけを行います。Mimecast では変更も削除も一切行われません。</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>クライアントシークレットは、このコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>チェックできないことがあれば、その旨を表示します。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>ほか %n 件は付録を参照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1：%n ステップ中 %2 ステップ完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>この設定は API ではチェックできません。</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>管理者が確認</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>確認者：%1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>メールが削除されるかどうか：このレポートにテストは含まれていません</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>監視：%1～%2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>特定</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>このレポートにはありません</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>承認：%1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>Mimecast アカウントは不明です。アカウントを読み取るチェックが行われていません。</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>Mimecast アカウント %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>設定完了証明書</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>設定レポート</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>Mimecast アカウント</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>アカウントコード</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>監視の開始</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>メールボックスまたは環境</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>1 つ目のレポートは、Mimecast ではなく模擬テナントでの練習によるものです。</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>2 つ目のレポートは、Mimecast ではなく模擬テナントでの練習によるものです。</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>1 つ目のレポートのチェックサムが一致しません。書き出し後に変更されたか破損しています。</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>2 つ目のレポートのチェックサムが一致しません。書き出し後に変更されたか破損しています。</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>セットアップから書き出されたのは片方だけです。ステップ、入力内容、検証セッション、判定は比較されません。</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>片方または両方のレポートで、名前、アドレス、識別子が仮名に置き換えられているため、これらは比較されません。</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>プログラムのバージョンが異なります（%1 と %2）。</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>手順書の版が異なります（%1 と %2）。</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>改善</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>動作チェック</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>検証セッション</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>設定内容</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>1 つ目のレポート：%1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>2 つ目のレポート：%1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>Client ID（省略表示）</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>サービスアカウントの表示名</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>ロールの説明</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>API アプリケーション</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>API アプリケーションの説明</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>技術担当者</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>技術担当者のメールアドレス</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>Arctic Wolf Unified Portal の連携</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>設定前の Threat Remediation の状態</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>通知グループ</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>API 1.0 からの移行</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>Arctic Wolf Active Response 用の Mimecast</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>名前 %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>ホスト %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>メール %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>インシデント %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>この認証情報とゲートウェイではチェックが実行されていないため、設定が機能するかどうかは不明です。</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>不合格のチェックが 1 件以上あります。示された対処に従い、チェックをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>未完了または未判定の項目があるため、準備はまだ完了していません。</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>CST とのテストの準備が完了しています。</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>検証セッションでメールの削除が確認されました。</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>このファイルは、レポートとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>このファイルには 2,000 文字を超えるテキストがあります。レポートにそれほど長いテキストはありません。</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>このレポートは破損しています。ファイルが途中で切れているか、手作業で変更されています。</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>このファイルはレポートではなく、セットアップです。</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>このファイルは、このプログラムのレポートではありません。</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>このレポートは、プログラムの新しいバージョンで書き出されました。開くには、プログラムを更新してください。</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>このレポートは破損しています。重複したメンバー、不完全な文字、または個数として正しくない数値が含まれ、複数の読み方ができてしまいます。</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>このレポートは破損しています。レポートに必要な項目が欠けています。</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>「%1」に書き込めません：%2。以前の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>現在のフォルダーはもう存在しません</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>リンクです。リンク先のファイルを指定してください</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>ほかのユーザーのものです</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーは存在しません</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>そのフォルダーに書き込む権限がありません</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>「%1」の末尾が .json、.html、.pdf、.md のいずれでもありません。形式は末尾で決まります。</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>メールの差出人</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>メールの日時</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>監視の終了</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>監視中のほかのメールのインシデント</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>このレポートのチェックサムが一致しません。書き出し後に変更されたか破損しています。書かれている内容は、実際に確認されたものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>共有用に作成：名前、アドレス、識別子は仮名に置き換えられ、自由記述は省かれています。</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>Arctic Wolf Active Response 用の Mimecast：%1。%2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>アカウント：%1（%2）</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>合格したチェック：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>レポートの日時：%1。偶発的な変更を検出するチェックサム：SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>付録</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>付録：すべてのステップ、すべてのチェック、その根拠。</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>未完了の項目はありません。</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>このプログラムが確認</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>動作チェック</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>正規形式（RFC 8785）の JSON レポートから、チェックサムを除いて計算しています。破損や偶発的な編集がわかります。誰でも計算し直せるため、偽造に対する証明にはなりません。</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>技術情報</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>チェック結果</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>チェックは実行されていません。</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>未完了の項目</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>チェックは読み取りだけを行います。Mimecast では変更も削除も一切行われません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>管理者が完了としたものです。動作チェックですべてを確認できるわけではありません。</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>Mimecast が記録したインシデントの件数に基づく判定です。このプログラムは監視だけを行い、何も削除していません。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>コンソールでの場所</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>Mimecast への経路</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>チェック日時</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>手順書</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>ネットワークとゲートウェイ</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>練習 – 模擬テナントで作成したものです。実際の Mimecast アカウントについては何も示しません。</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>別の認証情報：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>検証セッション – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – %n ステップ中 %2 ステップが未完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>留意事項</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>Mimecast コンソールのボタン</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>すべて手順書のとおりに設定されています。</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>アプリケーションのクライアントシークレットが、表示されたものと異なります。</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>アプリケーションが無効になっています。</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>キーは古い API 1.0 のもので、期限が切れています。</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>アプリケーションに製品 Threat Management がありません。</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>アプリケーションに製品 Account Management がありません。</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>アプリケーションに 2 つの製品がどちらもありません。</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>ロールに、ダッシュボードを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>ロールに、Threat Remediation の権限がありません。</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>ロールに権限がまったくありません。</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>ロールに不要な権限が 1 つあります。</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>ロールにすべての権限があります。</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>アカウントに Internal Email Protect のライセンスがありません。</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>アカウントに Threat Remediation のライセンスがありません。</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>どの応答にも 1 秒半かかります。</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>サービスが数分間、要求を受け付けません。</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>サービスが 0.5 秒間、要求を受け付けません。</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>サービスが要求を受け付けず、その期間を示しません。</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>サービスが、正しいアクセストークンを一度拒否します。</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>サービスが、自ら発行したアクセストークンをすべて拒否します。</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>サービスが停止しています。</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>サービスが一度失敗し、次は動作します。</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>サービスが 1 秒間ビジー状態であると示し、その後は動作します。</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>サービスが停止しており、停止が 1 時間続くと示します。</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>ゲートウェイの背後のサーバーが、ゲートウェイに応答しません。</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>このコンピューターとサービスの時計が 11 分ずれています。</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>サービスが時刻を示しません。</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>ライセンスのないパッケージのクォータは拒否されますが、ほかはすべて設定されています。</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>インシデントを一覧にする操作がありません。</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>インシデントの一覧の取得が、競合エラーで失敗します。</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>拒否の文面が、これまでに例のないものです。</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>トークンを使った問い合わせが、すべて理由なしに拒否されます。</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>製品がないことが、ほかの 4 種類のエラー形式で示されます。</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>インシデントの一覧の取得が失敗しますが、応答は成功を示します。</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>権限がないことが、応答内のステータスだけで示されます。</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>どの応答も成功を示しますが、空です。</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>どの応答も成功を示しますが、JSON ではありません。</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>どの応答も途中で切れます。</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>どの応答もリストです。</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>インシデントの一覧の取得で、10 万階層の入れ子のリストが返されます。</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>アクセストークンが数値です。</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>アカウントに名前もコードもありません。</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>アカウントのパッケージが、名前と番号を持つオブジェクトです。</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>アカウントがパッケージを示しません。</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>アカウントのパッケージが、予期しない型です。</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>どの応答も、Mimecast のものとしては大きすぎます。</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>圧縮された数バイトが、16 MiB の応答に展開されます。</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>すべて設定され、HTTPS で提供されます。</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>ファイアウォールが、暗号化された通信を復号して内容を調べます。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>相手が TLS に対応していません。</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>どの応答の代わりにも、ネットワークのサインインページが返されます。</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>ネットワークが、専用のステータスでサインインを求めます。</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>どの応答の代わりにも、フィルターのページが返されます。</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>ネットワークが、すべての要求を別の場所へ転送します。</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>どの応答の途中でも、接続が切れます。</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>接続は受け付けられますが、応答はまったくありません。</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>どの応答も、毎秒 1 バイトで届きます。</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>どの応答も、終わりなく続きます。</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>設定内容</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>サービスの動作</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>ネットワークの動作</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>%1 に証明書がないか、%2 に鍵がありません。</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>空いているポートではなく、ポート N で待ち受けます。</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>HTTPS で提供します。証明書に続けて引数 KEY を指定します。</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>シナリオ NAME をシミュレートします（既定：ready）。</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>MS ミリ秒後に応答します。</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>認証情報とシナリオを表示して終了します。</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>HTTPS のシナリオで使う認証局を表示して終了します。信頼に追加する場合に使います。</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>証明書の秘密鍵（--tls と併用）。</translation>
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
        <translation>--authority で表示される認証局を使うと、HTTPS で提供されるものを信頼できます。</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>CST によるテスト削除は %1 で再現します。再現できるもの：%2。</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>--tls には証明書とその鍵を指定します。ほかの引数はありません。</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>ポートには 0 から 65535 までの数値を指定します。</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>遅延時間には 0 から 3600000 までの数値を指定します。</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>このコンピューターで Mimecast テナントをシミュレートします。待ち受けるアドレスを表示し、停止されるまで応答を続けます。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>「%1」というシナリオはありません。</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>アカウントは、Cloud Gateway のない Cloud Integrated アカウントです。</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>キーチェーンに、このセットアップのシークレットがありません。シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>このプログラムはデスクトップセッションの外で起動されたため、キーチェーンを使用できません。デスクトップから起動してください。</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>このデスクトップセッションでは、キーチェーンが動作していません。GNOME Keyring や KWallet などをインストールまたは起動し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>キーチェーンがロックされており、システムがパスワードの入力を求められませんでした。デスクトップのパスワードマネージャーでロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>パスワードを求めるウィンドウが閉じられたため、キーチェーンはロックされたままです。もう一度試し、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>キーチェーンに、シークレットを保管する既定のキーリングがありません。デスクトップのパスワードマネージャーで作成し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>キーチェーンを開くライブラリがありません。パッケージ libsecret（Debian と Ubuntu では libsecret-1-0）をインストールし、このプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>このシステムには、このプログラムで使用できるキーチェーンがありません。シークレットは、別の安全な暗号化された場所に保管してください。</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>システムがキーチェーンへのアクセスを拒否しました。もう一度試し、システムに求められたらアクセスを許可してください。</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>キーチェーンに保存できる 2,560 バイトを超えています。クライアントシークレットだけを貼り付けたか確認してください。</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>キーチェーンが保存した内容と異なるものを返したため、信頼できません。もう一度試すか、シークレットを別の場所に保管してください。</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>キーチェーンが応答していません。パスワードを求めるシステムのウィンドウが、このウィンドウの後ろなどにないか確認してください。入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>キーチェーンの応答を待つのを中止しました。ロックを解除できるときに、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>キーチェーンが要求を処理できませんでした。もう一度試してください。詳細は技術情報にあります。</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>グローバルゲートウェイ</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>英国ゲートウェイ</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>米国ゲートウェイ</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>このゲートウェイは Mimecast のドキュメントにありません。チェックには使用できますが、今後なくなる可能性があります。</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>これは API 1.0 のアドレスです。このセットアップのキーは API 2.0 用です。グローバル、英国、米国のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>これは Mimecast のアドレスではありません。ここには何も送信されません。</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>アドレスが完全ではありません。%1 のような形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>「%1」は、このプログラムが通信するゲートウェイではありません。global、uk、us、services.mimecast.com 配下のホストの https アドレス、またはループバックアドレスを指定してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>変化なし：%1。</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>このメールのインシデントはまだありません。ほかのメールのインシデント：%1 件。</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>インシデント %1（%2）：%3。</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>インシデント %1：%2。</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1%2 秒後に再試行します。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>%1後に再び問い合わせます。</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Mimecast に問い合わせています。</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1Ctrl+C で停止します。</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>合格 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>不合格 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>未判定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>スキップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>戻り先：%1（%2）</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1。%2後に再チェックします。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件のチェックが完了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件のチェックが完了、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>Client ID の長さが通常と異なります。</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>Client Secret の長さが通常と異なります。</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Client ID がありません。</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Client Secret がありません。</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>Client ID の途中に空白または改行があります。コピーし直してください。</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>Client Secret の途中に空白または改行があります。コピーし直してください。</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>Client ID が Client Secret と同じか、その一部です。コピーし直してください。</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>Client ID と Client Secret が入れ替わっているようです。</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>シークレットは別のゲートウェイ用に保存されています。そのゲートウェイを選択し直すか、シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>シークレットは別のゲートウェイ %1 用に保存されています。そのゲートウェイを選択し直すか、シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>シークレットは別の Client ID 用に保存されています。その Client ID を入力し直すか、この Client ID のシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>キーチェーンのシークレットは、このセットアップの別の複製用に保存されています。その複製を開くか、シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · 残り約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>現在のセクション</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>キーチェーン内のクライアントシークレット</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>破損したセットアップ「%1」と、Mimecast では再び表示されないクライアントシークレットを削除します。</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>「%2」のセットアップ「%1」（完了したステップ %n 件）と、Mimecast では再び表示されないクライアントシークレットを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Client ID が API 1.0 のキーのようです。このセットアップには、Mimecast API 2.0 アプリケーションのキーが必要です。</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>Client Secret が API 1.0 のキーのようです。このセットアップには、Mimecast API 2.0 アプリケーションのキーが必要です。</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>Active Response の準備が完了しました</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>「%1」の Active Response の準備が完了しました</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>練習：%1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>テスト日：%1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>%2に CST の %1 さんとテスト済み</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>…ほか %n 件はレポートを参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>メールが削除されるかどうかは未確認です</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>CST とテストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%n 通中 %1 通、確認日時：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>動作チェックは実行されていません</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>前回の実行：%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n 件の動作チェックすべてに合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件の動作チェックに合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>%n 件のステップが未完了です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>すべてのステップが完了</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>管理者が確認したものです。ここからチェックすることはできません。</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>これを確認できるのは管理者だけです。</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%n 文字。通常は %1 文字です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>%n 文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>前後の空白または改行を取り除きました。</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>模擬テナント</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>シークレットの一部かもしれません。</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>Mimecast が受け付けるまで保存されません。</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>Client Secret が 1 文字足りないようです。コピーし直して、ここに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>Client Secret が %n 文字です（通常は 64 文字）。コピーし直して、ここに貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>両方をコピーし直してください。</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>新しいアプリケーションは、有効になるまで数分かかることがあります。その場合は、後で再試行してください。ゲートウェイは次のページで選択できます。</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>まだ安全ではありません。Mimecast のウィンドウを閉じないでください</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>シークレットを保存しました。Mimecast ではまだ試していません。Mimecast のウィンドウを閉じないでください。</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>シークレットを保存しました。Client ID も貼り付けてください。</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>キーは安全に保存され、使用できます</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>Mimecast のウィンドウを閉じて構いません。</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>キーは以前に保存されました</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1 に Mimecast が受け付けました。今も保存されていて使用できることを確かめるには、もう一度試してください。</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>Mimecast がキーを受け付けるか問い合わせています。</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>Client ID は、Mimecast が受け付けるまで保存されません。このウィンドウを閉じた場合は、後でもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>保存済みなので、このウィンドウは閉じて構いません。Mimecast のウィンドウは、キーを試すまで閉じないでください。</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>使用できるかどうか、今すぐ試してください。Client ID は、Mimecast が受け付けるまで保存されません。</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>使用できるかどうか、今すぐ試してください。</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>Client Secret を入力し終えたら、Enter キーを押してください。</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>キーチェーンがまだ応答していません。システムのウィンドウでパスワードを求められているかもしれません。</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>シークレットはこのウィンドウにのみ保持されています。このウィンドウを閉じずに、引き渡しに進んでください。Mimecast のウィンドウは、Arctic Wolf にシークレットを渡してから閉じてください。</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>シークレットをキーチェーンに保存し、読み出して確認しています。</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>このコンピューターのキーチェーンからシークレットを消去しています</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>シークレットはこのコンピューターから消去されました</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>Arctic Wolf に引き渡し済みです。動作チェックを再び実行する場合は、手元に残っているシークレットをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>Mimecast のウィンドウを閉じないでください</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>貼り付けたシークレットは、このウィンドウが開いている間だけ保持されます。</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>次に Client Secret を貼り付けてください。このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>両方の値を貼り付けてください。シークレットはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 文字と %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>正しくありません</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>下を参照</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>Arctic Wolf が受領済み</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>不足</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>Client Secret がありません</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>Client ID がありません</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>両方ありません</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>入力完了</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>以前に入力</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>不完全の可能性</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>Client ID：%n 文字、通常は 48 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>%n 文字、通常は 64 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>以前に保存</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>保存後に読み出して確認済み</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>その後は未確認</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>このウィンドウのみ</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>閉じると失われます</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>このウィンドウに保持</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>別のキー用に保存</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>このキーには使われません</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>Mimecast が受け付けました</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>%1 にサインイン、%2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>Mimecast が拒否しました</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>どちらの誤りかは不明、%1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>Mimecast に問い合わせ中</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>Mimecast から応答なし</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>Mimecast では未試行</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>このページの残り：正しい形式のキーの入力。</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>Client ID がありません。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>Client Secret がありません。</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>Client Secret はまだ保存されていません。</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>シークレットはこのウィンドウにのみあります。</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>シークレットは、このコンピューターのキーチェーンにのみあります。</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>このページの残り：Mimecast が受け付けるキーの入力。</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>チェックの繰り返しを停止しました。</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>別の原因のため、チェックの繰り返しを停止しました。</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>Mimecast がより長い間隔を求めているため、チェックの繰り返しを停止しました。</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>「%1」は合格になりました。ここに残っているのはこの項目です。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>チェックは停止されました。</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>%1 の時点でも変わっていません。</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>別の原因が見つかりました。修正する場所が異なります。</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>別の原因が見つかりました。</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>5 分が経過したため、チェックの繰り返しを停止しました。</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>修正されました。%1 にチェックに合格しました。</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>Mimecast に問い合わせています…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>動作チェック、%1。</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>%1 秒後に再チェックします（%2 まで）。</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>印の付いた箇所を修正し、再チェックしてください。</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>ほかはすべて解除</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>ここを選択</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>ここを確認</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>変更は保存されません</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>何も保存されません</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>その間に、検証セッションが新しく開始されたか、承認されました。</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>クライアントシークレットをキーチェーンから消去できなかったため、セットアップは残っています。%1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>クライアントシークレットはまだキーチェーンにあります。%1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast は問い合わせの頻度を制限しています。%1後に続けます。</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Mimecast は %1の間隔を空けるよう求めていますが、残り時間を超えています。</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>件数の確定を待っています</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>インシデントが見つかりました。件数が 3 回続けて変わらなければ、結果が確定します。</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>CST に、今メールを削除するよう依頼してください。</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>%1 さんに、今メールを削除するよう依頼してください。</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>削除を監視しています</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>その間、ほかのページを表示できます。監視は続きます。</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>監視が中断されました</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>監視を続けてください。その間に起きたことも検出されます。</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>監視を開始できます</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>監視を開始してから、メールを削除するよう CST に伝えてください。監視は Mimecast での読み取りだけを行います。</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>監視を開始しました</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>インシデントを検出しました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>削除の件数を集計しています</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>インシデントを待っています</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>%1 から監視しています（経過：%2）。遅くとも %3 までに終了します。</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>次の問い合わせは %n 秒後です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>Mimecast に問い合わせています…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>開始日時：%1。</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>%1 から %2 まで監視しました（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>監視中のほかのメールのインシデント：%n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>そのステップへ移動</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 通が特定されました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>これまでに %1 通が削除されました</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>%1 通が削除されました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>失敗 %1 通、復元 %2 通</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>タブ、改行、またはほかの見えない文字が含まれています。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>%n 文字を超えています。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>「%1」はメールアドレスに使用できません。</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>@ の後にドメインがありません。</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>@ の後のドメインが完全ではありません。ドットがありません。</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>@ の後に余分なドットがあります。</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>@ の後のドメインに、ハイフンで始まる、または終わる部分があります。ドメインには使用できません。</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>空白が含まれています。メールアドレスに空白は使用できません。</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>@ がありません。</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>@ が複数あります。アドレスを 1 つ入力してください。</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>@ の前に名前がありません。</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>@ の前に余分なドットがあります。</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>@ の前の名前が %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>これは Client Secret のようです。入力できるのは「キー」ページだけです。ここには保存されません。</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>選択肢から選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>%2 件中 %1 件完了。</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1残り：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>回答を選択してください。必要なステップがこれで決まります。</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>「%1」があるドライブまたはネットワークフォルダーが、現在見つかりません。接続し直してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>「%1」はセットアップの名前ではありません。名前に使用できるのは、a～z の英小文字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ファイル「%1」は、破損しているか、セットアップではありません。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>ファイル「%1」を読み取れません。%2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ファイル「%1」は、セットアップとしては大きすぎます。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ファイル「%1」は、このプログラムの新しいバージョンで書き出されました。そのバージョンで開いてください。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>セットアップを「%1」に保存できません。%2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>セットアップのフォルダー「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>「%1」というセットアップはありません。</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>破損したファイル「%1」を退避できません。%2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>別のウィンドウで開かれています：%2 の %1、プロセス %3。</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>別のウィンドウで開こうとしている可能性があります。数秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>その場所では、ほかのプログラムに対してロックできません。</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>テキストが長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>ファイル「%1」を削除できません。%2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>「%1」を入力してください。以降のステップとレポートで必要です。</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>このセットアップのファイルは、このプログラムの外部で破損していました。名前を「%1」に変更し、入力した内容を新しいファイルに保存しました。</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>このセットアップのファイル「%1」は、このプログラムの外部で削除されていました。入力した内容を新しいファイルに保存しました。</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>ブラウザーで開く ↗</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>%1 をブラウザーで開く</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>ヒント：</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>注：</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>これらのステップを行い、「完了」を押してください。行わないと、Active Response は動作しません。</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>実際のサイトを開く ↗</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>練習ではなく、実際の %1 をブラウザーで開く</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>%1 は練習に含まれません。</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>表示形式：%1（既定：%2）。</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>文字に色を付けます：auto、always、never（既定：auto）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>「%1」という色の指定はありません。</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>「%1」という形式はありません。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>「%1」はここでは指定できません。</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>「--%1」というオプションはありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1%2 --help を参照してください。</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>使い方または入力が誤っています。</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>処理できませんでした：キーチェーンがない、ファイルに書き込めない、キャンセルされた、…</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>例：</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>終了ステータス：</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>--%1 には、1 から %2 までの秒数を指定します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>COMMAND --help は、そのオプション、例、終了ステータスを表示します。--version は、バージョンを表示します。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>使用できるもの：%1。</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>標準入力を読み取れません：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>シークレットが %n バイトを超えています。使用しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>シークレットが UTF-8 ではありません。UTF-16 かもしれません。使用しませんでした。</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>標準出力に書き込めません：%1。</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>この言語を使用します（例：en、de。既定：システムの言語）。JSON は変わりません。</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>「%1」という言語はありません。</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>メールが削除されました</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>特定されたものはすべて削除されました。Arctic Wolf に有効な認証情報があり、ロールに %1 があることがわかります。</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>一部だけ削除されました</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>Arctic Wolf は Mimecast に接続でき、特定されたものの一部が削除されました。残りはまだ削除されていません。</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>何も削除されませんでした</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>このメールのインシデントはありますが、何も削除されていません。</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>通知だけで、何も削除されませんでした</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>このメールのインシデントはありますが、通知だけを行うもので、何も削除されていません。</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>メールが復元されました</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>メールがメールボックスに復元されたため、削除された状態は続いていません。</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>このメールのインシデントはありません</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>結果を判定できませんでした</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>Mimecast に最後まで問い合わせることができなかったか、示された件数から判断できません。削除が機能したかどうかは不明です。これは、メールや削除に問題があるという意味ではありません。</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>監視は停止しています</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>削除が機能するかどうかは、まだわかりません。いつでも続けられます。その間に起きたことも検出されます。</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>%2 の設定で %3 を %4 にしてください。その後、テストを繰り返してください。</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>誰がなぜ復元したのかを、Mimecast コンソールで確認してください。その後、新しいメールでテストを繰り返してください。</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>動作チェックを実行してください。妨げになっているものがわかります。その後、監視を続けてください。</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>Mimecast が応答する場合は、CST とともに、コンソールでインシデントを確認してください。</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>CST の準備ができたら、監視を続けてください。</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>これは別の認証情報または別のゲートウェイで確認されたものです。現在のものについての結果とは見なされません。</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>このプログラムの以前のバージョンで監視したため、どの認証情報で確認されたのかわかりません。そのため、結果とは見なされません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>特定 %1 · 削除 %2 · 失敗 %3 · 復元 %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストが含まれていません。</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>これは Outlook 独自の形式のファイルです。メールを .eml として保存するか、インターネットヘッダーをコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>ヘッダーがないため、メールではありません。メールの .eml ファイルを開くか、インターネットヘッダーまたは Message-ID を貼り付けてください。</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>Message-ID がありません。差出人と件名だけでなく、メールのインターネットヘッダー全体をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Message-ID が %n 文字を超えています。このプログラムでは監視できません。別のメールを使用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>Mimecast は応答し続けましたが、このメールのインシデントを示しませんでした。</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>Arctic Wolf のポータルで Client ID と Client Secret を入力し直してください。別の値が登録されているか、何も登録されていない可能性があります。</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>ロールで %1 を選択して保存してください。選択しないと、Mimecast は削除を拒否します。</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>%2 が有効で、その %3 が %4 であることを確認してください。</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>どの Message-ID のメールをいつ削除したかを CST に確認してください。別のメールを削除したか、まだ何も削除していない可能性があります。</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>%2 の %3 を %4 に設定してから、テストを繰り返してください。</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>%2 に、メールシステムへのコネクターがあることを確認してください。コネクターがないと、Mimecast はメールボックスに接続できません。</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>新しいメールをメールボックスに用意し、テストを繰り返してください。今回のメールは、すでに移動または削除されていた可能性があります。</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>%2 に、それぞれのメールシステムへのコネクターがあることを確認してください。コネクターがないと、Mimecast は一部のメールボックスに接続できません。</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>新しいメールを各メールボックスに用意し、テストを繰り返してください。今回のメールは、誰かが移動または削除した可能性があります。</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>技術情報</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>「%1」の技術情報</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionPathView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: a station on the way and how it is, for example &quot;This computer: passed&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <extracomment>Button</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>技術情報</translation>
    </message>
</context>
<context>
    <name>widgets::Fold</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers: &quot;8 passed: connection, clock&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>表示または非表示</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>技術情報</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>コピーしました。%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>クリップボードから消去されました。ウィンドウを閉じるまで、もう一度コピーできます。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>パスワードの長さ</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>生成してコピー</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>もう一度コピー</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>別のものを生成</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>練習用コンソール：印の付いた箇所をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>「%1」を開く</translation>
    </message>
</context>
</TS>
