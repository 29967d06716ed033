<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>The gateway answers over a connection that can be trusted</source>
        <translation>تستجيب البوابة عبر اتصال موثوق به</translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Short name of the check of the connection; in lists such as “8 passed: Connection, clock”.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يستجيب المضيف %1.</translation>
    </message>
    <message>
        <source>This computer’s clock is right</source>
        <translation>ساعة هذا الحاسوب صحيحة</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>Short name of the check of this computer’s clock; in lists of checks.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It agrees with Mimecast’s to within five minutes.</source>
        <translation>لا يتجاوز الفرق بينها وبين ساعة Mimecast خمس دقائق.</translation>
    </message>
    <message>
        <source>Mimecast accepts the Client ID and the Client Secret</source>
        <translation>تقبل Mimecast قيمتي Client ID وClient Secret</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the check of Client ID and Client Secret; in lists of checks.</extracomment>
        <translation>المفتاحان</translation>
    </message>
    <message>
        <source>They belong together and are in force.</source>
        <translation>المفتاحان متوافقان وساريا المفعول.</translation>
    </message>
    <message>
        <source>The application has the product %5</source>
        <extracomment>Title of a check. %5 is “Account Management”, a label of the console.</extracomment>
        <translation>لدى التطبيق المنتج %5</translation>
    </message>
    <message>
        <source>account product</source>
        <extracomment>Short name of the check of the product Account Management; in lists of checks.</extracomment>
        <translation>منتج الحساب</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about the account.</source>
        <translation>تجيب Mimecast عن استعلامات التطبيق عن الحساب.</translation>
    </message>
    <message>
        <source>The role can read the account</source>
        <translation>يستطيع الدور قراءة الحساب</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>Short name of the check whether the role can read the account; in lists of checks.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The account is licensed for Active Response</source>
        <translation>الحساب مرخّص لاستخدام Active Response</translation>
    </message>
    <message>
        <source>license</source>
        <extracomment>Short name of the check of the account’s licenses; in lists of checks.</extracomment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>%1 and %2 are among its packages.</source>
        <extracomment>%1 and %2 are names of licences.</extracomment>
        <translation>من بين حزمه %1 و%2.</translation>
    </message>
    <message>
        <source>The application has the product %6</source>
        <extracomment>Title of a check. %6 is “Threat Management”, a label of the console.</extracomment>
        <translation>لدى التطبيق المنتج %6</translation>
    </message>
    <message>
        <source>threat product</source>
        <extracomment>Short name of the check of the product Threat Management; in lists of checks.</extracomment>
        <translation>منتج التهديدات</translation>
    </message>
    <message>
        <source>Mimecast serves the application’s questions about threats.</source>
        <translation>تجيب Mimecast عن استعلامات التطبيق عن التهديدات.</translation>
    </message>
    <message>
        <source>The role can read %7</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>يستطيع الدور قراءة %7</translation>
    </message>
    <message>
        <source>reading incidents</source>
        <extracomment>Short name of the check whether the role can read incidents; in lists of checks.</extracomment>
        <translation>قراءة الحوادث</translation>
    </message>
    <message>
        <source>Past incidents can be listed.</source>
        <translation>يمكن سرد الحوادث السابقة.</translation>
    </message>
    <message>
        <source>deleting email</source>
        <extracomment>Short name of the check whether the role can delete email; in lists of checks.</extracomment>
        <translation>حذف البريد</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed.</source>
        <translation>شهدت جلسة تحقق نجاح عملية حذف.</translation>
    </message>
    <message>
        <source>The role has nothing beyond what is needed</source>
        <translation>ليس لدى الدور ما يزيد على اللازم</translation>
    </message>
    <message>
        <source>least privilege</source>
        <extracomment>Short name of the check whether the role has more than it needs; in lists of checks.</extracomment>
        <translation>أقل الامتيازات</translation>
    </message>
    <message>
        <source>What was tried beyond it is refused.</source>
        <translation>كل محاولة لما يزيد على ذلك رُفضت.</translation>
    </message>
    <message>
        <source>This computer cannot find %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يتعذر على هذا الحاسوب العثور على المضيف %1.</translation>
    </message>
    <message>
        <source>This computer cannot find the gateway.</source>
        <translation>يتعذر على هذا الحاسوب العثور على البوابة.</translation>
    </message>
    <message>
        <source>Its name cannot be looked up. Check that this computer is online, on the company network or VPN if that is needed, and that its DNS server knows names on the internet. Then check again.</source>
        <translation>يتعذر العثور على عنوان لاسمها. يُرجى التأكد من اتصال هذا الحاسوب بالإنترنت، وبشبكة المؤسسة أو شبكة VPN إن لزم، ومن أن خادم DNS لديه يعرف الأسماء على الإنترنت، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>%1 turns the connection away.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يرفض المضيف %1 الاتصال.</translation>
    </message>
    <message>
        <source>The gateway turns the connection away.</source>
        <translation>ترفض البوابة الاتصال.</translation>
    </message>
    <message>
        <source>A firewall on the way probably does that. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>السبب على الأرجح جدار حماية على الطريق. يُرجى طلب السماح باتصال HTTPS (المنفذ 443) من هذا الحاسوب إلى البوابة، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>لا يستجيب المضيف %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The gateway does not answer in time.</source>
        <translation>لا تستجيب البوابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection without a word, or the network is slow. Have HTTPS (port 443) from this computer to the gateway allowed, then check again.</source>
        <translation>قد يكون جدار حماية يُسقط الاتصال دون إشعار، أو قد تكون الشبكة بطيئة. يُرجى طلب السماح باتصال HTTPS (المنفذ 443) من هذا الحاسوب إلى البوابة، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>انقطع الاتصال بالمضيف %1 قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>Check again. If it happens every time, something on the way ends the connection: ask whoever looks after the firewall to let HTTPS to the gateway through unchanged.</source>
        <translation>يُرجى إعادة الفحص. وإذا تكرر ذلك كل مرة، فثمة ما ينهي الاتصال على الطريق: يُرجى الطلب من المسؤول عن جدار الحماية تمرير HTTPS إلى البوابة دون تغيير.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer is set to use, cannot be reached.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>يتعذر الوصول إلى الخادم الوكيل %1 المحدد في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy that this computer is set to use cannot be reached.</source>
        <translation>يتعذر الوصول إلى الخادم الوكيل المحدد في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, then check again.</source>
        <translation>يُرجى مراجعة الخادم الوكيل في إعدادات الشبكة على هذا الحاسوب، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>يطلب الخادم الوكيل %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>يطلب الخادم الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Put them into this computer’s proxy settings; the wizard can ask for them, too. Then check again. They are not those of Mimecast.</source>
        <translation>يُرجى إدخالهما في إعدادات الخادم الوكيل على هذا الحاسوب (ويمكن للمعالج أيضًا أن يطلبهما)، ثم إعادة الفحص. وهما غير اسم المستخدم وكلمة المرور في Mimecast.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2.</source>
        <extracomment>%1 is a proxy&apos;s host and port, %2 a host name.</extracomment>
        <translation>لا يسمح الخادم الوكيل %1 لهذا الحاسوب بالوصول إلى المضيف %2.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the gateway.</source>
        <translation>لا يسمح الخادم الوكيل لهذا الحاسوب بالوصول إلى البوابة.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the proxy whether it allows the gateway’s host name over HTTPS (port 443), and reaches it. Then check again.</source>
        <translation>يُرجى سؤال المسؤول عن الخادم الوكيل عمّا إذا كان الخادم يسمح باسم مضيف البوابة عبر HTTPS (المنفذ 443) ويصل إليها، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>The gateway’s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of a certificate&apos;s issuer.</extracomment>
        <translation>أصدرت الجهةُ «%1» شهادةَ البوابة، ولا يثق هذا الحاسوب بتلك الجهة.</translation>
    </message>
    <message>
        <source>This computer does not trust the gateway’s certificate.</source>
        <translation>لا يثق هذا الحاسوب بشهادة البوابة.</translation>
    </message>
    <message>
        <source>It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. Have the gateway exempted from that, or the inspector’s certificate authority installed on this computer, then check again. Nothing was sent over this connection.</source>
        <translation>يبدو أن السبب هو تفتيش TLS: جدار حماية أو خادم وكيل يفتح الاتصالات المشفّرة ويطّلع على محتواها. يُرجى طلب استثناء البوابة من ذلك، أو تثبيت جهة إصدار الشهادات الخاصة بنظام التفتيش على هذا الحاسوب، ثم إعادة الفحص. لم يُرسل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this computer’s date.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>شهادة المضيف %1 غير صالحة بحسب تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The gateway’s certificate is not valid at this computer’s date.</source>
        <translation>شهادة البوابة غير صالحة بحسب تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer first: a clock that is wrong makes every certificate look expired. Then check again. Nothing was sent over this connection.</source>
        <translation>يُرجى أولًا مراجعة تاريخ هذا الحاسوب ووقته، ثم إعادة الفحص: فالساعة الخاطئة تُظهر كل شهادة كأنها منتهية. لم يُرسل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Whoever answers for %1 has a certificate for another name.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>الخادم الذي يردّ باسم %1 لديه شهادة لاسم آخر.</translation>
    </message>
    <message>
        <source>Whoever answers has a certificate for another name than the gateway’s.</source>
        <translation>الخادم الذي يردّ لديه شهادة لاسم غير اسم البوابة.</translation>
    </message>
    <message>
        <source>Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask whoever looks after the network, then check again. Nothing was sent over this connection.</source>
        <translation>ثمة ما يردّ على الطريق بدلًا من البوابة، أو أن الاسم يقود إلى خادم خاطئ. يُرجى سؤال المسؤول عن الشبكة، ثم إعادة الفحص. لم يُرسل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يتعذر إنشاء اتصال مشفّر بالمضيف %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to the gateway comes about.</source>
        <translation>يتعذر إنشاء اتصال مشفّر بالبوابة.</translation>
    </message>
    <message>
        <source>Something on the way does not speak TLS, or an outdated version of it. Ask whoever looks after the firewall to let HTTPS to the gateway through unchanged, then check again. Nothing was sent over this connection.</source>
        <translation>ثمة ما لا يدعم TLS على الطريق، أو يستخدم إصدارًا قديمًا منه. يُرجى الطلب من المسؤول عن جدار الحماية تمرير HTTPS إلى البوابة دون تغيير، ثم إعادة الفحص. لم يُرسل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>A web page came back in place of an answer from %1.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>وصلت صفحة ويب بدلًا من رد المضيف %1.</translation>
    </message>
    <message>
        <source>A web page came back in place of the gateway’s answer.</source>
        <translation>وصلت صفحة ويب بدلًا من رد البوابة.</translation>
    </message>
    <message>
        <source>A guest network’s sign-in page or a filter’s block page probably answered. Sign in to the network in a browser, or have the gateway allowed in the filter, then check again.</source>
        <translation>على الأرجح ردّت صفحة تسجيل الدخول إلى شبكة ضيوف أو صفحة الحظر في نظام ترشيح. يُرجى تسجيل الدخول إلى الشبكة في متصفح، أو طلب السماح بالبوابة في نظام الترشيح، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>The answer points to another address, %1. It was not followed.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يشير الرد إلى عنوان آخر هو %1. ولم يجرِ الاتصال به.</translation>
    </message>
    <message>
        <source>The answer points to another address. It was not followed.</source>
        <translation>يشير الرد إلى عنوان آخر. ولم يجرِ الاتصال به.</translation>
    </message>
    <message>
        <source>Mimecast’s gateways do not do that, so something on the way does. Sign in to the network in a browser if it asks for that, or have the gateway allowed, then check again. Nothing was sent to the other address.</source>
        <translation>بوابات Mimecast لا تفعل ذلك، فثمة ما يفعله على الطريق. يُرجى تسجيل الدخول إلى الشبكة في متصفح إن طُلب ذلك، أو طلب السماح بالبوابة، ثم إعادة الفحص. لم يُرسل شيء إلى العنوان الآخر.</translation>
    </message>
    <message>
        <source>%1 is an address of the older API 1.0, which takes other keys.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>العنوان %1 تابع لواجهة API 1.0 الأقدم، وهي تتطلب مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>This is an address of the older API 1.0, which takes other keys.</source>
        <translation>هذا عنوان تابع لواجهة API 1.0 الأقدم، وهي تتطلب مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or the US. Nothing has been sent.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>يُرجى اختيار بوابة لواجهة API 2.0: البوابة %4 التي تخدم كل المناطق، أو بوابة المملكة المتحدة أو الولايات المتحدة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 answers, but Mimecast does not list it as a gateway.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>يستجيب المضيف %1، لكن Mimecast لا تدرجه ضمن بواباتها.</translation>
    </message>
    <message>
        <source>This address is not on Mimecast’s list of gateways.</source>
        <translation>هذا العنوان ليس في قائمة بوابات Mimecast.</translation>
    </message>
    <message>
        <source>Choose one of the three on the list; %4 serves every region. Keep another one only if Mimecast gave it to you and it ends in services.mimecast.com.</source>
        <extracomment>%4 is a host name.</extracomment>
        <translation>يُرجى اختيار إحدى البوابات الثلاث في القائمة؛ فالبوابة %4 تخدم كل المناطق. ولا يُحتفظ ببوابة أخرى إلا إذا زوّدتك بها Mimecast وكان عنوانها ينتهي بـ services.mimecast.com.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and wants a pause of %1.</source>
        <extracomment>%1 is a time, for example &quot;40 s&quot;.</extracomment>
        <translation>تحدّ Mimecast من عدد مرات الاستعلام، وتطلب التوقف مدة %1.</translation>
    </message>
    <message>
        <source>Mimecast limits how often it may be asked, and the limit is reached.</source>
        <translation>تحدّ Mimecast من عدد مرات الاستعلام، وقد بُلغ الحد.</translation>
    </message>
    <message>
        <source>Check again when the pause is over. What you have set up stays as it is.</source>
        <translation>يُرجى إعادة الفحص بعد انقضاء المهلة. ويبقى ما أعددته كما هو.</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own (HTTP %1).</source>
        <extracomment>%1 is an HTTP status, for example 503.</extracomment>
        <translation>في خدمة Mimecast نفسها خلل (HTTP %1).</translation>
    </message>
    <message>
        <source>Mimecast’s service has trouble of its own.</source>
        <translation>في خدمة Mimecast نفسها خلل.</translation>
    </message>
    <message>
        <source>Your set-up may be in order: wait some minutes, then check again. If it lasts, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>قد يكون الإعداد لديك سليمًا: يُرجى الانتظار بضع دقائق، ثم إعادة الفحص. وإذا استمر الخلل، فيُرجى تزويد دعم Mimecast بمعرّف الطلب من التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer is of a kind that this program does not know (HTTP %1).</source>
        <extracomment>%1 is an HTTP status and perhaps an error code, for example &quot;409, err_conflict&quot;.</extracomment>
        <translation>تعذّر تحديد ذلك: رد Mimecast من نوع لا يعرفه هذا البرنامج (HTTP %1).</translation>
    </message>
    <message>
        <source>This could not be determined: Mimecast’s answer lacks what this program looks for.</source>
        <translation>تعذّر تحديد ذلك: رد Mimecast يخلو مما يبحث عنه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, give Mimecast’s support the request ID from the technical detail.</source>
        <translation>يُرجى إعادة الفحص. وإذا بقي الأمر كذلك، فيُرجى تزويد دعم Mimecast بمعرّف الطلب من التفاصيل التقنية.</translation>
    </message>
    <message>
        <source>The answer is larger than any that Mimecast gives, and was not read to its end.</source>
        <translation>الرد أكبر من أي رد تقدمه Mimecast، ولم يُقرأ حتى نهايته.</translation>
    </message>
    <message>
        <source>Something other than Mimecast may have answered. Look whether the right gateway is chosen, then check again.</source>
        <translation>ربما ردّ شيء آخر غير Mimecast. يُرجى التأكد من اختيار البوابة الصحيحة، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>Mimecast does not accept the Client ID with this Client Secret.</source>
        <translation>لا تقبل Mimecast قيمة Client ID مع قيمة Client Secret هذه.</translation>
    </message>
    <message>
        <source>These look like keys of the older API 1.0.</source>
        <translation>يبدو أن هذه مفاتيح لواجهة API 1.0 الأقدم.</translation>
    </message>
    <message>
        <source>Active Response needs the API 2.0: a Client ID and a Client Secret from the application that you add there. Enter those two.</source>
        <translation>تحتاج خدمة Active Response إلى API 2.0: قيمتي Client ID وClient Secret من التطبيق الذي يُضاف هناك. يُرجى إدخال هاتين القيمتين.</translation>
    </message>
    <message>
        <source>There is no Client Secret to check with.</source>
        <translation>لا توجد قيمة Client Secret لإجراء الفحص بها.</translation>
    </message>
    <message>
        <source>The keychain that holds the Client Secret cannot be used.</source>
        <translation>يتعذر استخدام سلسلة المفاتيح التي تحفظ قيمة Client Secret.</translation>
    </message>
    <message>
        <source>Unlock this computer’s keychain and try again. Without one, the wizard can hold the Client Secret while it is open, and the command line reads it from standard input.</source>
        <translation>يُرجى فتح قفل سلسلة المفاتيح على هذا الحاسوب والمحاولة مجددًا. وإن لم توجد سلسلة مفاتيح، فيمكن للمعالج الاحتفاظ بقيمة Client Secret ما دام مفتوحًا، ويقرؤها سطر الأوامر من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The application lacks the product %1.</source>
        <extracomment>%1 is a product&apos;s name in the Mimecast console.</extracomment>
        <translation>يفتقر التطبيق إلى المنتج %1.</translation>
    </message>
    <message>
        <source>The application lacks a product.</source>
        <translation>يفتقر التطبيق إلى أحد المنتجات.</translation>
    </message>
    <message>
        <source>Products cannot be changed once an application is saved. Create a new application with %5 and %6, generate new keys and use those. Watch the name: %7 is another product, and not the right one. The role can stay as it is.</source>
        <extracomment>%5, %6 and %7 are names of products in the Mimecast console.</extracomment>
        <translation>لا يمكن تغيير المنتجات بعد حفظ التطبيق. يُرجى إنشاء تطبيق جديد مع المنتجين %5 و%6، وتوليد مفتاحين جديدين واستخدامهما. ويجب الانتباه إلى الاسم: %7 منتج آخر وليس المنتج الصحيح. ويمكن أن يبقى الدور كما هو.</translation>
    </message>
    <message>
        <source>The role lacks %1.</source>
        <extracomment>%1 is a permission in the Mimecast console.</extracomment>
        <translation>يفتقر الدور إلى الإذن %1.</translation>
    </message>
    <message>
        <source>The role lacks a permission.</source>
        <translation>يفتقر الدور إلى أحد الأذونات.</translation>
    </message>
    <message>
        <source>Mimecast refuses this operation. Open the role, select %8, and save it. Then check again, and once more later if nothing has changed: how long a changed role takes to apply is not documented. The application and its keys stay as they are.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>ترفض Mimecast هذه العملية. يُرجى فتح الدور وتحديد %8 وحفظه، ثم إعادة الفحص، وتكرارها لاحقًا إن لم يتغير شيء: فالمدة اللازمة لسريان الدور بعد تغييره غير موثّقة. ويبقى التطبيق ومفتاحاه كما هما.</translation>
    </message>
    <message>
        <source>The application lacks the product %1, or its role lacks %2. Mimecast’s answer does not tell which.</source>
        <extracomment>%1 is a product&apos;s name, %2 a permission in the Mimecast console.</extracomment>
        <translation>يفتقر التطبيق إلى المنتج %1، أو يفتقر دوره إلى الإذن %2. ولا يوضح رد Mimecast أيهما.</translation>
    </message>
    <message>
        <source>The application lacks a product, or its role a permission. Mimecast’s answer does not tell which.</source>
        <translation>يفتقر التطبيق إلى أحد المنتجات، أو يفتقر دوره إلى أحد الأذونات. ولا يوضح رد Mimecast أيهما.</translation>
    </message>
    <message>
        <source>Look at the role first, because it can be changed: it needs %8. Save it and check again, and once more later if nothing has changed. If that does not help, look at the application’s products: they cannot be changed once saved, so a missing one means a new application and new keys.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>يُرجى النظر في الدور أولًا، لأنه قابل للتغيير ويحتاج إلى %8، ثم حفظه وإعادة الفحص، وتكرارها لاحقًا إن لم يتغير شيء. وإذا لم يُجدِ ذلك، فيُرجى النظر في منتجات التطبيق: لا يمكن تغييرها بعد الحفظ، لذا فإن نقص منتج يعني تطبيقًا جديدًا ومفتاحين جديدين.</translation>
    </message>
    <message>
        <source>The role also has %1, which Active Response does not need.</source>
        <extracomment>%1 is one or several permissions in the Mimecast console.</extracomment>
        <translation>لدى الدور أيضًا %1، ولا تحتاج خدمة Active Response إلى ذلك.</translation>
    </message>
    <message>
        <source>The role has more than Active Response needs.</source>
        <translation>لدى الدور أكثر مما تحتاج إليه خدمة Active Response.</translation>
    </message>
    <message>
        <source>Active Response works all the same. To give it no more than it needs, open the role, deselect all application permissions except %8, and save it.</source>
        <extracomment>%8 is a list of permissions in the Mimecast console.</extracomment>
        <translation>تعمل خدمة Active Response رغم ذلك. ولمنحها ما تحتاج إليه فقط، يُرجى فتح الدور، وإلغاء تحديد كل أذونات التطبيق ما عدا %8، وحفظه.</translation>
    </message>
    <message>
        <source>The account’s packages do not include %1.</source>
        <extracomment>%1 is one or several package names of Mimecast.</extracomment>
        <translation>لا تشمل حزم الحساب %1.</translation>
    </message>
    <message>
        <source>The account’s packages do not include all that is needed.</source>
        <translation>لا تشمل حزم الحساب كل ما يلزم.</translation>
    </message>
    <message>
        <source>Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to add it, then check again. Role, application and keys can stay as they are.</source>
        <translation>تحتاج خدمة Active Response إلى خطة Mimecast تشمل ذلك. يُرجى الطلب من مدير حسابك لدى Mimecast إضافته، ثم إعادة الفحص. ويمكن أن يبقى الدور والتطبيق والمفتاحان كما هي.</translation>
    </message>
    <message>
        <source>This is a Cloud Integrated account, where Active Response’s operations do not work.</source>
        <translation>هذا حساب Cloud Integrated، ولا تعمل عمليات Active Response فيه.</translation>
    </message>
    <message>
        <source>Active Response needs a Cloud Gateway account, which Mimecast also calls %1. Ask your Mimecast account manager and your Concierge Security Team which way is open to you.</source>
        <extracomment>%1 is what Mimecast calls the Cloud Gateway.</extracomment>
        <translation>تحتاج خدمة Active Response إلى حساب Cloud Gateway، الذي تسميه Mimecast أيضًا %1. يُرجى سؤال مدير حسابك لدى Mimecast وفريق Concierge Security Team عن الخيار المتاح لك.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1.</source>
        <extracomment>%1 is, for example, &quot;7 min ahead of Mimecast’s&quot;.</extracomment>
        <translation>ساعة هذا الحاسوب %1.</translation>
    </message>
    <message>
        <source>This computer’s clock differs from Mimecast’s.</source>
        <translation>ساعة هذا الحاسوب تختلف عن ساعة Mimecast.</translation>
    </message>
    <message>
        <source>Have this computer’s clock set by an internet time server, then check again. Otherwise times in the report are wrong, and with a larger difference encrypted connections fail.</source>
        <translation>يُرجى ضبط ساعة هذا الحاسوب بواسطة خادم وقت على الإنترنت، ثم إعادة الفحص. وإلا كانت الأوقات في التقرير خاطئة، وإذا زاد الفرق فشلت الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Arrange the validation with your Concierge Security Team (CST); their test deletion shows whether the role has %9.</source>
        <extracomment>%9 is a permission in the Mimecast console.</extracomment>
        <translation>لا يوجد خطأ. يُرجى الاتفاق على جلسة التحقق مع فريق Concierge Security Team (CST)؛ فالحذف الاختباري الذي يجريه الفريق يُظهر ما إذا كان لدى الدور الإذن %9.</translation>
    </message>
    <message>
        <source>The checks were stopped before this one ended.</source>
        <translation>أُوقفت الفحوص قبل انتهاء هذا الفحص.</translation>
    </message>
    <message>
        <source>Check again whenever you like. Nothing was changed at Mimecast.</source>
        <translation>يمكنك إعادة الفحص في أي وقت. لم يتغير شيء لدى Mimecast.</translation>
    </message>
    <message>
        <source>Not everything that decides is checked.</source>
        <translation>بعض ما هو حاسم لم يُفحص.</translation>
    </message>
    <message>
        <source>1 check could not be determined.</source>
        <translation>تعذّر تحديد نتيجة فحص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks could not be determined.</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>لم يتعذّر تحديد نتيجة أي فحص.</numerusform>
            <numerusform>تعذّر تحديد نتيجة فحص واحد.</numerusform>
            <numerusform>تعذّر تحديد نتيجة فحصين.</numerusform>
            <numerusform>تعذّر تحديد نتائج %n فحوص.</numerusform>
            <numerusform>تعذّر تحديد نتائج %n فحصًا.</numerusform>
            <numerusform>تعذّر تحديد نتائج %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed.</source>
        <extracomment>For example “8 of 10 checks passed.”</extracomment>
        <translation>
            <numerusform>نجح %1 من %n فحص.</numerusform>
            <numerusform>نجح %1 من فحص واحد.</numerusform>
            <numerusform>نجح %1 من فحصين.</numerusform>
            <numerusform>نجح %1 من %n فحوص.</numerusform>
            <numerusform>نجح %1 من %n فحصًا.</numerusform>
            <numerusform>نجح %1 من %n فحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the test with your CST</source>
        <translation>جاهز للاختبار مع فريق CST</translation>
    </message>
    <message>
        <source>Ready, with 1 warning</source>
        <translation>جاهز، مع تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warnings</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>جاهز، دون تحذيرات</numerusform>
            <numerusform>جاهز، مع تحذير واحد</numerusform>
            <numerusform>جاهز، مع تحذيرين</numerusform>
            <numerusform>جاهز، مع %n تحذيرات</numerusform>
            <numerusform>جاهز، مع %n تحذيرًا</numerusform>
            <numerusform>جاهز، مع %n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on to the test with your CST.</source>
        <translation>يمكنك الانتقال إلى الاختبار مع فريق CST.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Ready, with 1 warning&quot; or the like, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>1 thing to fix</source>
        <translation>أمر واحد يلزم إصلاحه</translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <extracomment>%n is at least 2; for 1 there is a text of its own.</extracomment>
        <translation>
            <numerusform>لا شيء يلزم إصلاحه</numerusform>
            <numerusform>أمر واحد يلزم إصلاحه</numerusform>
            <numerusform>أمران يلزم إصلاحهما</numerusform>
            <numerusform>%n أمور يلزم إصلاحها</numerusform>
            <numerusform>%n أمرًا يلزم إصلاحه</numerusform>
            <numerusform>%n أمر يلزم إصلاحه</numerusform>
        </translation>
    </message>
    <message>
        <source>Active Response can’t work yet.</source>
        <translation>لا يمكن لخدمة Active Response أن تعمل بعد.</translation>
    </message>
    <message>
        <source>The checks were stopped before all had ended</source>
        <translation>أُوقفت الفحوص قبل انتهائها كلها</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A time in days, at least 2.</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>متقدمة على ساعة Mimecast بمقدار %1</translation>
    </message>
    <message>
        <source>%1 behind Mimecast’s</source>
        <extracomment>Goes into “This computer’s clock is %1.” Here %1 is a time, for example “7 min”.</extracomment>
        <translation>متأخرة عن ساعة Mimecast بمقدار %1</translation>
    </message>
    <message>
        <source>%1 answers, through the proxy %2.</source>
        <extracomment>%1 is a host name, %2 a proxy&apos;s host and port.</extracomment>
        <translation>يستجيب المضيف %1 عبر الخادم الوكيل %2.</translation>
    </message>
    <message>
        <source>A validation session saw a deletion succeed: incident %1.</source>
        <extracomment>%1 is the code of an incident.</extracomment>
        <translation>شهدت جلسة تحقق نجاح عملية حذف: الحادث %1.</translation>
    </message>
    <message>
        <source>Not checked, because another check did not pass.</source>
        <translation>لم يُجرَ هذا الفحص لأن فحصًا آخر لم ينجح.</translation>
    </message>
    <message>
        <source>Not checked: it waits for “%1”.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>لم يُجرَ هذا الفحص: فهو ينتظر «%1».</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Technical detail of a request, in place of its HTTP status: Mimecast did not answer.</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Technical detail of a request: how many milliseconds it took.</extracomment>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <extracomment>Technical detail of a request: %1 identifies it at Mimecast.</extracomment>
        <translation>معرّف الطلب %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Status of a check.</extracomment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>لم يُجرَ بعد</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Status of a check.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a check.</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Status of a check.</extracomment>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of a check.</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The role can delete email (%7 › Edit)</source>
        <extracomment>Title of a check. %7 is “Threat Remediation”; “Edit” is a label of the console too and stays as it is.</extracomment>
        <translation>يستطيع الدور حذف البريد (%7 › Edit)</translation>
    </message>
    <message>
        <source>Mimecast does not say whether the ID or the secret is wrong, or the application is disabled or not active yet: a new one can take some minutes. Wait and check again, or copy both once more from the same dialog. If the secret is lost, open the application in Mimecast, where you added it, generate its keys again and use those.</source>
        <translation>لا توضح Mimecast ما إذا كان الخطأ في المعرّف أو في السر، أو كان التطبيق معطّلًا أو لم يُفعّل بعد: فقد يستغرق التطبيق الجديد بضع دقائق. يُرجى الانتظار وإعادة الفحص، أو نسخ القيمتين مرة أخرى من مربع الحوار نفسه. وإذا ضاع السر، فيُرجى فتح التطبيق في Mimecast حيث أضفته، وتوليد مفتاحيه من جديد واستخدامهما.</translation>
    </message>
    <message>
        <source>Enter the Client Secret. Mimecast shows a secret only once: if it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>يُرجى إدخال قيمة Client Secret. لا تعرض Mimecast السر إلا مرة واحدة: إذا ضاع، فيُرجى فتح التطبيق في Mimecast حيث أضفته، وتوليد مفتاحيه من جديد.</translation>
    </message>
    <message>
        <source>Cannot be checked without deleting email; the validation with your CST shows it.</source>
        <translation>لا يمكن فحص ذلك دون حذف بريد؛ ويظهر في جلسة التحقق مع فريق CST.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Say what changed from one report to another, worst first.</source>
        <translation>بيان ما تغيّر من تقرير إلى آخر، بدءًا بالأسوأ.</translation>
    </message>
    <message>
        <source>The earlier report.</source>
        <translation>التقرير السابق.</translation>
    </message>
    <message>
        <source>The later report.</source>
        <translation>التقرير اللاحق.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>What an exit status means: two reports tell the same.</extracomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something changed.</source>
        <extracomment>Exit status: two reports differ.</extracomment>
        <translation>تغيّر شيء ما.</translation>
    </message>
    <message>
        <source>Name two reports.</source>
        <translation>يُرجى تحديد تقريرين.</translation>
    </message>
    <message>
        <source>Explain a cause that a check or a report names: what it means, what to do, and where. Without a cause, list them. Nothing is asked of Mimecast.</source>
        <translation>شرح سبب يذكره فحص أو تقرير: ما معناه، وما يلزم فعله، وأين. دون ذكر سبب، تُسرد الأسباب. ولا يُرسل أي استعلام إلى Mimecast.</translation>
    </message>
    <message>
        <source>The member “cause” in a report.</source>
        <translation>قيمة العنصر «cause» في تقرير.</translation>
    </message>
    <message>
        <source>The cause is explained.</source>
        <translation>شُرح السبب.</translation>
    </message>
    <message>
        <source>Name one cause.</source>
        <translation>يُرجى تحديد سبب واحد.</translation>
    </message>
    <message>
        <source>There is no cause “%1”.</source>
        <extracomment>%1 is an ID.</extracomment>
        <translation>لا يوجد سبب باسم «%1».</translation>
    </message>
    <message>
        <source>Print the documented procedure.</source>
        <translation>طباعة الإجراء الموثّق.</translation>
    </message>
    <message>
        <source>The procedure is printed.</source>
        <translation>طُبع الإجراء.</translation>
    </message>
    <message>
        <source>Print one section only: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of sections.</extracomment>
        <translation>طباعة قسم واحد فقط: %1.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <extracomment>%1 is what was given as the ID of a section.</extracomment>
        <translation>لا يوجد قسم باسم «%1».</translation>
    </message>
    <message>
        <source>Give either --setup, or --client-id with --secret-stdin.</source>
        <translation>يُرجى استخدام --setup، أو --client-id مع --secret-stdin.</translation>
    </message>
    <message>
        <source>Give --client-id with --secret-stdin, or --setup.</source>
        <translation>يُرجى استخدام --client-id مع --secret-stdin، أو --setup.</translation>
    </message>
    <message>
        <source>White space around the Client ID was left out.</source>
        <translation>أُزيلت المسافات المحيطة بقيمة Client ID.</translation>
    </message>
    <message>
        <source>--ca-file is for loopback addresses only.</source>
        <translation>الخيار --ca-file مخصص لعناوين الاسترجاع (loopback) فقط.</translation>
    </message>
    <message>
        <source>%1 does not end in .json, .html, .pdf or .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>اسم الملف %1 لا ينتهي بـ .json أو .html أو .pdf أو .md.</translation>
    </message>
    <message>
        <source>White space around the Client Secret was left out.</source>
        <translation>أُزيلت المسافات المحيطة بقيمة Client Secret.</translation>
    </message>
    <message>
        <source>Use this Client ID, with --secret-stdin.</source>
        <translation>استخدام قيمة Client ID هذه، مع --secret-stdin.</translation>
    </message>
    <message>
        <source>Read the Client Secret from the first line of standard input, or ask for it on a terminal.</source>
        <translation>قراءة قيمة Client Secret من السطر الأول في الدخل القياسي، أو طلبها في الطرفية.</translation>
    </message>
    <message>
        <source>Use a saved set-up, with the Client Secret from the keychain.</source>
        <translation>استخدام عملية إعداد محفوظة، مع قيمة Client Secret من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Ask this gateway: global, uk, us or an address (default: that of the set-up, or global).</source>
        <translation>الاستعلام من هذه البوابة: global أو uk أو us أو عنوان (الافتراضي: بوابة عملية الإعداد، أو global).</translation>
    </message>
    <message>
        <source>Trust these authorities too; for loopback addresses only.</source>
        <translation>الثقة بجهات إصدار الشهادات هذه أيضًا؛ لعناوين الاسترجاع (loopback) فقط.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>التوقف بعد هذا العدد من الثواني.</translation>
    </message>
    <message>
        <source>Also write the report: .json, .html, .pdf or .md. May be repeated.</source>
        <translation>كتابة التقرير أيضًا: .json أو .html أو .pdf أو .md. ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Waiting for the keychain; perhaps it asks to be unlocked.</source>
        <translation>في انتظار سلسلة المفاتيح؛ ربما تطلب فتح قفلها.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file. Once the validation session of a set-up is signed off, its report is the one of then.</source>
        <translation>كتابة تقرير عملية إعداد، أو تقرير سابق، في ملف. وبعد اعتماد جلسة التحقق لعملية إعداد، يكون تقريرها هو تقرير وقت الاعتماد.</translation>
    </message>
    <message>
        <source>The name of a set-up, as “setups list” shows it.</source>
        <translation>اسم عملية إعداد كما يعرضه الأمر «setups list».</translation>
    </message>
    <message>
        <source>The file of an earlier report.</source>
        <translation>ملف تقرير سابق.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>كُتب التقرير.</translation>
    </message>
    <message>
        <source>It is written, but the checksum of the earlier report does not fit.</source>
        <translation>كُتب التقرير، لكن المجموع الاختباري للتقرير السابق لا يتطابق.</translation>
    </message>
    <message>
        <source>Write this file; .json, .html, .pdf or .md tells the format. May be repeated.</source>
        <translation>كتابة هذا الملف؛ ويحدد .json أو .html أو .pdf أو .md التنسيق. ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Replace names, addresses and identifiers by pseudonyms.</source>
        <translation>الاستعاضة عن الأسماء والعناوين والمعرّفات بأسماء مستعارة.</translation>
    </message>
    <message>
        <source>Name one set-up or one report.</source>
        <translation>يُرجى تحديد عملية إعداد واحدة أو تقرير واحد.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>يُرجى تحديد الملف المطلوب كتابته باستخدام --output.</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>الاسم «%1» لا ينتهي بـ .json أو .html أو .pdf أو .md.</translation>
    </message>
    <message>
        <source>“%1” is the report itself.</source>
        <extracomment>%1 is the name of a file: the report would overwrite the one that it is made from.</extracomment>
        <translation>الملف «%1» هو التقرير نفسه.</translation>
    </message>
    <message>
        <source>%1: The checksum does not fit: this report was changed or damaged after it was written.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>الملف %1: المجموع الاختباري لا يتطابق: غُيّر هذا التقرير أو تلف بعد كتابته.</translation>
    </message>
    <message>
        <source>Nothing is written: with pseudonyms it would get a new checksum and look whole.</source>
        <translation>لم يُكتب شيء: فمع الأسماء المستعارة كان سيحصل على مجموع اختباري جديد ويبدو سليمًا.</translation>
    </message>
    <message>
        <source>There are no saved set-ups.</source>
        <translation>لا توجد عمليات إعداد محفوظة.</translation>
    </message>
    <message>
        <source>Enter “y” to delete it; anything else keeps it.</source>
        <extracomment>Do not translate &quot;y&quot;.</extracomment>
        <translation>يُرجى إدخال «y» للحذف؛ وأي شيء آخر يُبقيها.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Say --yes to agree.</source>
        <translation>لم يُحذف شيء. للموافقة يُستخدم --yes.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a window of the system that asks for its password.</source>
        <translation>في انتظار سلسلة المفاتيح. يُرجى البحث عن نافذة للنظام تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>Deleted the set-up “%1”.</source>
        <extracomment>%1 is the name of a set-up’s file.</extracomment>
        <translation>حُذفت عملية الإعداد «%1».</translation>
    </message>
    <message>
        <source>List, show or delete the saved set-ups.</source>
        <translation>سرد عمليات الإعداد المحفوظة أو عرضها أو حذفها.</translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>جميعها، بدءًا بالأحدث.</translation>
    </message>
    <message>
        <source>What was entered, and what is left to do.</source>
        <translation>ما أُدخل، وما بقي إنجازه.</translation>
    </message>
    <message>
        <source>Delete the set-up, and its secret in the keychain.</source>
        <translation>حذف عملية الإعداد، وسرّها من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The set-up’s name, as list shows it.</source>
        <translation>اسم عملية الإعداد كما يعرضه الأمر list.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>تم ذلك.</translation>
    </message>
    <message>
        <source>Delete without asking.</source>
        <translation>الحذف دون سؤال.</translation>
    </message>
    <message>
        <source>Say list, show NAME or delete NAME.</source>
        <translation>يُرجى استخدام list أو show NAME أو delete NAME.</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>انتهى الوقت.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the checks with Ctrl+C.</extracomment>
        <translation>أُلغي الفحص.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <extracomment>%1 is what was given as the ID of a check.</extracomment>
        <translation>لا يوجد فحص باسم «%1».</translation>
    </message>
    <message>
        <source>--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.</source>
        <translation>يتطلب --wait مدةً مع وحدتها، من 1s إلى 24h، مثل 90s أو 5m.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at Mimecast.</source>
        <translation>الفحص المباشر لإعداد مستأجر Mimecast لخدمة Active Response. لا يتغير شيء لدى Mimecast.</translation>
    </message>
    <message>
        <source>Nothing failed, and everything that decides was determined.</source>
        <translation>لم يفشل شيء، وعُرفت نتيجة كل ما هو حاسم.</translation>
    </message>
    <message>
        <source>A check failed.</source>
        <translation>فشل أحد الفحوص.</translation>
    </message>
    <message>
        <source>Nothing failed, but something that decides could not be determined.</source>
        <translation>لم يفشل شيء، لكن تعذّر تحديد نتيجة أمر حاسم.</translation>
    </message>
    <message>
        <source>Run only this check and what it needs. May be repeated.</source>
        <translation>إجراء هذا الفحص فقط وما يحتاج إليه. ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Until it is ready, check again for so long: for example 90s, 5m or 1h.</source>
        <translation>إعادة الفحص حتى تمام الجاهزية، لهذه المدة على الأكثر: مثل 90s أو 5m أو 1h.</translation>
    </message>
    <message>
        <source>Give the message with --message-id.</source>
        <translation>يُرجى تحديد الرسالة باستخدام --message-id.</translation>
    </message>
    <message>
        <source>“%1” is no Message-ID.</source>
        <extracomment>%1 is what was given as the Message-ID of an email.</extracomment>
        <translation>القيمة «%1» ليست Message-ID.</translation>
    </message>
    <message>
        <source>--since takes a time that has passed, for example 2026-11-24T08:00:00Z.</source>
        <translation>يتطلب --since وقتًا مضى، مثل 2026-11-24T08:00:00Z.</translation>
    </message>
    <message>
        <source>The validation session of this set-up is signed off. Begin a new one in the wizard.</source>
        <translation>جلسة التحقق لعملية الإعداد هذه معتمدة. يُرجى بدء جلسة جديدة في المعالج.</translation>
    </message>
    <message>
        <source>What is seen is not kept in the set-up for now. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>ما يُرصد لا يُحفظ في عملية الإعداد حاليًا. %1</translation>
    </message>
    <message>
        <source>Watch for the message with this Message-ID, which is to be deleted.</source>
        <translation>مراقبة الرسالة ذات Message-ID هذا، وهي الرسالة المراد حذفها.</translation>
    </message>
    <message>
        <source>Look at incidents from this time on, for example 2026-11-24T08:00:00Z (default: five minutes ago).</source>
        <translation>النظر في الحوادث ابتداءً من هذا الوقت، مثل 2026-11-24T08:00:00Z (الافتراضي: قبل خمس دقائق).</translation>
    </message>
    <message>
        <source>Ask every S seconds, from 1 to 300 (default: 15).</source>
        <translation>الاستعلام كل S ثانية، من 1 إلى 300 (الافتراضي: 15).</translation>
    </message>
    <message>
        <source>Watch, by reading only, for the incident that the CST’s test deletion of a message causes. Nothing is changed at Mimecast.</source>
        <translation>مراقبة الحادث الذي يسببه الحذف الاختباري لرسالة من جانب فريق CST، بالقراءة فقط. لا يتغير شيء لدى Mimecast.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>حُذفت الرسالة.</translation>
    </message>
    <message>
        <source>The watch ended otherwise.</source>
        <translation>انتهت المراقبة بنتيجة أخرى.</translation>
    </message>
    <message>
        <source>Check from a terminal or a script whether Mimecast is set up for Active Response.</source>
        <translation>الفحص من طرفية أو برنامج نصي للتأكد من إعداد Mimecast لخدمة Active Response.</translation>
    </message>
    <message>
        <source>Check live whether a Mimecast tenant is set up for Active Response.</source>
        <translation>الفحص المباشر لإعداد مستأجر Mimecast لخدمة Active Response.</translation>
    </message>
    <message>
        <source>Watch for the incident that the CST’s test deletion causes.</source>
        <translation>مراقبة الحادث الذي يسببه الحذف الاختباري من جانب فريق CST.</translation>
    </message>
    <message>
        <source>Write the report of a set-up, or of an earlier report, to a file.</source>
        <translation>كتابة تقرير عملية إعداد، أو تقرير سابق، في ملف.</translation>
    </message>
    <message>
        <source>Say what changed from one report to another.</source>
        <translation>بيان ما تغيّر من تقرير إلى آخر.</translation>
    </message>
    <message>
        <source>Explain a cause: what it means, what to do, and where.</source>
        <translation>شرح سبب: ما معناه، وما يلزم فعله، وأين.</translation>
    </message>
    <message>
        <source>Follow the console that has this button: %1.</source>
        <extracomment>Help of an option. %1 is a list of IDs of buttons.</extracomment>
        <translation>اتباع وحدة التحكم التي فيها هذا الزر: %1.</translation>
    </message>
    <message>
        <source>There is no button “%1”.</source>
        <extracomment>%1 is what was given as the ID of a button.</extracomment>
        <translation>لا يوجد زر باسم «%1».</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>لا توجد اختلافات.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), and some are for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>لا توجد اختلافات.</numerusform>
            <numerusform>اختلاف واحد، وهو نحو الأسوأ.</numerusform>
            <numerusform>اختلافان، وفيهما ما هو نحو الأسوأ.</numerusform>
            <numerusform>%n اختلافات، وبعضها نحو الأسوأ.</numerusform>
            <numerusform>%n اختلافًا، وبعضها نحو الأسوأ.</numerusform>
            <numerusform>%n اختلاف، وبعضها نحو الأسوأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), none for the worse.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>
            <numerusform>لا توجد اختلافات.</numerusform>
            <numerusform>اختلاف واحد، وليس نحو الأسوأ.</numerusform>
            <numerusform>اختلافان، وليس أي منهما نحو الأسوأ.</numerusform>
            <numerusform>%n اختلافات، وليس أي منها نحو الأسوأ.</numerusform>
            <numerusform>%n اختلافًا، وليس أي منها نحو الأسوأ.</numerusform>
            <numerusform>%n اختلاف، وليس أي منها نحو الأسوأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Heading of a comparison that has to do with a simulated tenant; %1 is a sentence.</extracomment>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>نسيان سر العميل</translation>
    </message>
    <message>
        <source>Remove the client secret of this set-up from this computer?</source>
        <translation>إزالة سر العميل لعملية الإعداد هذه من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from this computer?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>إزالة سر العميل الخاص بمؤسسة %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks or the validation session, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>لا تعرضه Mimecast مرة أخرى. ومن دونه لا يمكنك إجراء الفحوص المباشرة ولا جلسة التحقق، وإن لم يكن لدى Arctic Wolf بعد، فيلزم إنشاء مفتاحين جديدين.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Removing the secret from the keychain…</source>
        <translation>جارٍ إزالة السر من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password. You can continue meanwhile.</source>
        <translation>لم تستجب سلسلة المفاتيح بعد. يُرجى البحث عن نافذة للنظام تطلب كلمة المرور. ويمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer.</source>
        <translation>لم يعد السر موجودًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The secret is still in the keychain.</source>
        <translation>لا يزال السر في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>dialogs::ComparisonDialog</name>
    <message>
        <source>What changed since the earlier report</source>
        <translation>ما تغيّر منذ التقرير السابق</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>Read by screen readers: names the text that tells how two reports differ.</extracomment>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>the comparison</source>
        <extracomment>What is copied.</extracomment>
        <translation>المقارنة</translation>
    </message>
</context>
<context>
    <name>dialogs::GatewayRow</name>
    <message>
        <source>The simulated tenant on this computer, %1</source>
        <extracomment>The gateway in practice; %1 is an address.</extracomment>
        <translation>المستأجر المحاكى على هذا الحاسوب، %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>Global: fails over between regions</source>
        <translation>العالمية: تنتقل بين المناطق عند التعطل</translation>
    </message>
    <message>
        <source>United Kingdom: data stays there, no failover</source>
        <translation>المملكة المتحدة: تبقى البيانات فيها، دون انتقال عند التعطل</translation>
    </message>
    <message>
        <source>United States: data stays there, no failover</source>
        <translation>الولايات المتحدة: تبقى البيانات فيها، دون انتقال عند التعطل</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Choice of a gateway: one that is typed in.</extracomment>
        <translation>عنوان آخر</translation>
    </message>
</context>
<context>
    <name>dialogs::Paper</name>
    <message>
        <source>One moment. The text is being made…</source>
        <translation>لحظة من فضلك. جارٍ إعداد النص…</translation>
    </message>
</context>
<context>
    <name>dialogs::PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
</context>
<context>
    <name>dialogs::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy refused what you entered</source>
        <translation>رفض الخادم الوكيل ما أدخلته</translation>
    </message>
    <message>
        <source>It does not say whether the user name or the password is wrong.</source>
        <translation>لا يوضح الخادم ما إذا كان الخطأ في اسم المستخدم أو في كلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <extracomment>%1 is a proxy&apos;s host and port.</extracomment>
        <translation>يطلب الخادم الوكيل %1 اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>It calls itself “%1”.</source>
        <extracomment>%1 is what a proxy says of itself.</extracomment>
        <translation>يسمّي نفسه «%1».</translation>
    </message>
    <message>
        <source>These aren’t your Mimecast credentials. They go to this proxy only, stay in memory until you close the program, and aren’t saved.</source>
        <translation>هذه ليست بيانات اعتمادك في Mimecast. تُرسل إلى هذا الخادم الوكيل فقط، وتبقى في الذاكرة حتى إغلاق البرنامج، ولا تُحفظ.</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: the user’s name at a proxy.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the user’s password at a proxy.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in to a proxy.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>dialogs::ReviewDialog</name>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… والتفاصيل في التقرير</numerusform>
            <numerusform>… وأمر آخر، والتفاصيل في التقرير</numerusform>
            <numerusform>… وأمران آخران، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمور أخرى، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمرًا آخر، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمر آخر، والتفاصيل في التقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>أُجري الفحص في %1</translation>
    </message>
    <message>
        <source>Practice report %1</source>
        <extracomment>Window title; %1 is a file&apos;s name.</extracomment>
        <translation>تقرير تدريب %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>Window title; %1 is the name of a file.</extracomment>
        <translation>التقرير %1</translation>
    </message>
    <message>
        <source>Save the new report…</source>
        <translation>حفظ التقرير الجديد…</translation>
    </message>
    <message>
        <source>This report was changed or damaged after it was written</source>
        <translation>غُيّر هذا التقرير أو تلف بعد كتابته</translation>
    </message>
    <message>
        <source>Its checksum does not fit. What it says may not be what was seen.</source>
        <translation>مجموعه الاختباري لا يتطابق. وقد لا يكون ما يذكره هو ما رُصد فعلًا.</translation>
    </message>
    <message>
        <source>The opened report</source>
        <translation>التقرير المفتوح</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Read by screen readers: names the choice between the opened and the new report.</extracomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Opened report</source>
        <extracomment>Name of a tab: the report that was opened from a file.</extracomment>
        <translation>التقرير المفتوح</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Run the checks again, with the customer’s credentials</source>
        <translation>إعادة إجراء الفحوص ببيانات اعتماد المؤسسة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a choice: the address of Mimecast’s API.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>Label of a field. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast…</translation>
    </message>
    <message>
        <source>This isn’t the Client ID of the report, which is %1. You can still run the checks.</source>
        <extracomment>%1 is an abbreviated Client ID.</extracomment>
        <translation>هذه ليست قيمة Client ID الواردة في التقرير، وهي %1. ومع ذلك يمكنك إجراء الفحوص.</translation>
    </message>
    <message>
        <source>They are used for these checks only, held in this window’s memory, and wiped when you close it. The checks only read.</source>
        <translation>تُستخدم لهذه الفحوص فقط، وتبقى في ذاكرة هذه النافذة، وتُمحى عند إغلاقها. والفحوص تقرأ فقط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>إجراء الفحوص</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Name of a tab: how the new report differs from the opened one.</extracomment>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>The new report</source>
        <translation>التقرير الجديد</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>Name of a tab: the report of the checks that were run just now.</extracomment>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Save the new report</source>
        <translation>حفظ التقرير الجديد</translation>
    </message>
    <message>
        <source>Saving the new report…</source>
        <translation>جارٍ حفظ التقرير الجديد…</translation>
    </message>
    <message>
        <source>The new report is saved</source>
        <translation>حُفظ التقرير الجديد</translation>
    </message>
    <message>
        <source>The new report is not saved</source>
        <translation>لم يُحفظ التقرير الجديد</translation>
    </message>
</context>
<context>
    <name>dialogs::SetupRemoval</name>
    <message numerus="yes">
        <source>Its entries and its %n completed step(s) are removed from this computer.</source>
        <extracomment>Of a set-up that is to be deleted.</extracomment>
        <translation>
            <numerusform>تُزال مدخلاتها من هذا الحاسوب.</numerusform>
            <numerusform>تُزال مدخلاتها وخطوتها المنجزة الوحيدة من هذا الحاسوب.</numerusform>
            <numerusform>تُزال مدخلاتها وخطوتاها المنجزتان من هذا الحاسوب.</numerusform>
            <numerusform>تُزال مدخلاتها وخطواتها المنجزة (%n) من هذا الحاسوب.</numerusform>
            <numerusform>تُزال مدخلاتها وخطواتها المنجزة (%n) من هذا الحاسوب.</numerusform>
            <numerusform>تُزال مدخلاتها وخطواتها المنجزة (%n) من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is removed from this computer.</source>
        <extracomment>%1 is the name of a damaged set-up’s file.</extracomment>
        <translation>يُزال الملف «%1» من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it yet, you need new keys.</source>
        <translation>ويُزال سر العميل أيضًا. لا تعرضه Mimecast مرة أخرى: إن لم يكن لدى Arctic Wolf بعد، فيلزم مفتاحان جديدان.</translation>
    </message>
    <message>
        <source>Delete a set-up</source>
        <translation>حذف عملية إعداد</translation>
    </message>
    <message>
        <source>Delete the set-up of %1?</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>حذف عملية إعداد %1؟</translation>
    </message>
    <message>
        <source>This can’t be undone. Nothing changes at Mimecast or Arctic Wolf.</source>
        <translation>لا يمكن التراجع عن ذلك. ولا يتغير شيء لدى Mimecast أو Arctic Wolf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button: deletes a set-up from this computer.</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This is no ordinary file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Nothing more comes out of this pipe, and it does not end.</source>
        <translation>لم يعد يخرج شيء من هذا الأنبوب، وهو لا ينتهي.</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>المجلد «%1» يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>The folder cannot be made there.</source>
        <translation>يتعذر إنشاء المجلد هناك.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>There is no practice scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>لا يوجد سيناريو تدريب باسم «%1».</translation>
    </message>
    <message>
        <source>The simulated tenant cannot start on this computer: %1</source>
        <extracomment>%1 is the system’s reason.</extracomment>
        <translation>يتعذر تشغيل المستأجر المحاكى على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>Leads through the set-up of Mimecast for Arctic Wolf Active Response.</source>
        <translation>دليل إلى إعداد Mimecast لخدمة Active Response من Arctic Wolf، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Practice with a simulated tenant; mimecast-sandbox --list names the scenarios.</source>
        <translation>التدريب مع مستأجر محاكى؛ ويسرد mimecast-sandbox --list أسماء السيناريوهات.</translation>
    </message>
    <message>
        <source>global, uk, us, or an address.</source>
        <translation>القيمة global أو uk أو us أو عنوان.</translation>
    </message>
    <message>
        <source>A certificate authority to trust too, for loopback addresses only.</source>
        <translation>جهة إصدار شهادات يوثق بها أيضًا، لعناوين الاسترجاع (loopback) فقط.</translation>
    </message>
    <message>
        <source>A set-up to open.</source>
        <translation>عملية الإعداد المراد فتحها.</translation>
    </message>
    <message>
        <source>Name no more than one set-up.</source>
        <translation>يُرجى تحديد عملية إعداد واحدة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>In the navigation menu, click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
----------
A label, not translated; in one place %1 is “Integrations › Integrations Hub”.</extracomment>
        <translation>النقر على %1 في قائمة التنقل.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
----------
Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.</extracomment>
        <translation>النقر على %2 للتكامل %1.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter a name for the API application.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.</extracomment>
        <translation>إدخال اسم لتطبيق API في القسم %2 من الصفحة %1.</translation>
    </message>
    <message>
        <source>The %1 cannot be changed once it is saved.</source>
        <extracomment>A label, not translated: %1 is “Application Name”.</extracomment>
        <translation>لا يمكن تغيير %1 بعد الحفظ.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>إدخال التفاصيل</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>Short name of the card “Fill in the details”; in lists of what is left.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products, and then click %2.</source>
        <extracomment>Labels, not translated: %1 is “Products”, %2 is “Apply”.</extracomment>
        <translation>في %1: تحديد خانتي اختيار هذين المنتجين، ثم النقر على %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed once they are saved: a forgotten one means a new application and new keys.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>لا يمكن تغيير %1 بعد الحفظ: نسيان منتج يعني تطبيقًا جديدًا ومفتاحين جديدين.</translation>
    </message>
    <message>
        <source>A product called %1 exists too. It is the wrong one.</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>يوجد أيضًا منتج يسمى %1، وهو المنتج الخطأ.</translation>
    </message>
    <message>
        <source>For %1, select the role that you created.</source>
        <extracomment>A label, not translated: %1 is “Application Role”.</extracomment>
        <translation>في %1: تحديد الدور الذي أنشأته.</translation>
    </message>
    <message>
        <source>Enter a description for the API application.</source>
        <translation>إدخال وصف لتطبيق API.</translation>
    </message>
    <message>
        <source>On the %1 page, in the %2 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.</extracomment>
        <translation>في القسم %2 من الصفحة %1: إدخال الشخص أو المجموعة التي تتصل بها Mimecast عند الحاجة.</translation>
    </message>
    <message>
        <source>For example, the team that configures the API application.</source>
        <translation>مثل الفريق الذي يتولى تهيئة تطبيق API.</translation>
    </message>
    <message>
        <source>Mimecast advises a group over a single person.</source>
        <translation>توصي Mimecast بمجموعة بدلًا من شخص واحد.</translation>
    </message>
    <message>
        <source>Enter the contacts</source>
        <translation>إدخال جهات الاتصال</translation>
    </message>
    <message>
        <source>contacts</source>
        <extracomment>Short name of the card “Enter the contacts”; in lists of what is left.</extracomment>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Enter the email address of this technical point of contact.</source>
        <translation>إدخال عنوان البريد الإلكتروني لجهة الاتصال التقنية هذه.</translation>
    </message>
    <message>
        <source>The address has to exist in your Mimecast directory.</source>
        <translation>يجب أن يكون العنوان موجودًا في دليل المستخدمين لديك في Mimecast.</translation>
    </message>
    <message>
        <source>Click %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Add and Generate Keys”.
----------
A label, not translated; in one place %1 is “Save”.</extracomment>
        <translation>النقر على %1.</translation>
    </message>
    <message>
        <source>Leave the dialog that opens as it is and go on to the next page here: Mimecast shows the %1 only once.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>ترك مربع الحوار الذي يظهر كما هو والانتقال هنا إلى الصفحة التالية: لا تعرض Mimecast قيمة %1 إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>تطبيق API</translation>
    </message>
    <message>
        <source>Create the API application</source>
        <translation>إنشاء تطبيق API</translation>
    </message>
    <message>
        <source>Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.</source>
        <translation>تسجّل Arctic Wolf الدخول بصفة هذا التطبيق. وفي النهاية تولّد Mimecast مفتاحيه.</translation>
    </message>
    <message>
        <source>Start a new application</source>
        <translation>بدء تطبيق جديد</translation>
    </message>
    <message>
        <source>new application</source>
        <extracomment>Short name of the card “Start a new application”; in lists of what is left.</extracomment>
        <translation>التطبيق الجديد</translation>
    </message>
    <message>
        <source>Click the %1 tab.</source>
        <extracomment>A label, not translated; in one place %1 is “Available Integrations”.</extracomment>
        <translation>النقر على علامة التبويب %1.</translation>
    </message>
    <message>
        <source>Review the legal terms, and then select the %1 checkbox.</source>
        <extracomment>A label, not translated: %1 is “I accept”.</extracomment>
        <translation>مراجعة الشروط القانونية، ثم تحديد خانة الاختيار %1.</translation>
    </message>
    <message>
        <source>For %1, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Category”, %2 is “Other”.</extracomment>
        <translation>في %1: تحديد %2.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a name for the role.</source>
        <extracomment>A label, not translated: %1 is “Role Name”.</extracomment>
        <translation>إدخال اسم للدور في الحقل %1.</translation>
    </message>
    <message>
        <source>In the %1 field, enter a description that says what it is for.</source>
        <extracomment>A label, not translated: %1 is “Description”.</extracomment>
        <translation>إدخال وصف في الحقل %1 يبيّن الغرض من الدور.</translation>
    </message>
    <message>
        <source>In the %1 section, deselect all permissions except these three:</source>
        <extracomment>A label, not translated: %1 is “Application Permissions”.</extracomment>
        <translation>في القسم %1: إلغاء تحديد كل الأذونات ما عدا هذه الثلاثة:</translation>
    </message>
    <message>
        <source>The live checks tell you whether a %1 permission is missing and look for some that are too much. %2 is proved in the validation with your CST.</source>
        <extracomment>Labels, not translated: %1 is “Read”, %2 is “Edit”.</extracomment>
        <translation>تبيّن الفحوص المباشرة ما إذا كان إذن %1 ناقصًا، وتبحث عن أذونات زائدة. أما إذن %2 فيثبت في جلسة التحقق مع فريق CST.</translation>
    </message>
    <message>
        <source>Click the email address of the service account that you created.</source>
        <translation>النقر على عنوان البريد الإلكتروني لحساب الخدمة الذي أنشأته.</translation>
    </message>
    <message>
        <source>API role</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>دور API</translation>
    </message>
    <message>
        <source>Create the API role</source>
        <translation>إنشاء دور API</translation>
    </message>
    <message>
        <source>Arctic Wolf’s application gets a role of its own: three permissions, nothing more.</source>
        <translation>يحصل تطبيق Arctic Wolf على دور خاص به: ثلاثة أذونات لا أكثر.</translation>
    </message>
    <message>
        <source>Create the role</source>
        <translation>إنشاء الدور</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Short name of the card “Create the role”; in lists of what is left.</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>In the %1 section, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.</extracomment>
        <translation>في القسم %1: تحديد %2.</translation>
    </message>
    <message>
        <source>Set the permissions</source>
        <translation>ضبط الأذونات</translation>
    </message>
    <message>
        <source>permissions</source>
        <extracomment>Short name of the card “Set the permissions”; in lists of what is left.</extracomment>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Find the new role in the list and click its name.</source>
        <translation>العثور على الدور الجديد في القائمة والنقر على اسمه.</translation>
    </message>
    <message>
        <source>Add the service account</source>
        <translation>إضافة حساب الخدمة</translation>
    </message>
    <message>
        <source>service account</source>
        <extracomment>Short name of the card “Add the service account”; in lists of what is left.</extracomment>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Select: %1.</source>
        <extracomment>Read by screen readers: what to click in a picture. %1 is a list of labels.</extracomment>
        <translation>يُحدَّد: %1.</translation>
    </message>
    <message>
        <source>Leave: %1.</source>
        <extracomment>Read by screen readers: what not to click in a picture. %1 is a list of labels.</extracomment>
        <translation>يُترك: %1.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <extracomment>Beside a box in a picture that must not be selected. Short.</extracomment>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>In the %1 dialog, copy the %2 and paste it here.</source>
        <extracomment>Labels, not translated: %1 is “Manage API 2.0 Credentials for &lt;application_name&gt;”, %2 is “Client ID”.
----------
Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is “Client ID”.</extracomment>
        <translation>نسخ قيمة %2 من مربع الحوار %1 ولصقها هنا.</translation>
    </message>
    <message>
        <source>Paste both values here</source>
        <translation>لصق القيمتين هنا</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>Short name of the card about the Client ID and the Client Secret; in lists of what is left.</extracomment>
        <translation>المفتاحان</translation>
    </message>
    <message>
        <source>Copy the %1 and paste it here, so that it gets to a safe, encrypted place.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>نسخ قيمة %1 ولصقها هنا، لتُحفظ في مكان آمن ومشفّر.</translation>
    </message>
    <message>
        <source>This is the only time that the %1 is available.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>هذه هي المرة الوحيدة التي تكون فيها قيمة %1 متاحة.</translation>
    </message>
    <message>
        <source>An account of the kind %1 needs a new application for new keys.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>يحتاج الحساب من النوع %1 إلى تطبيق جديد للحصول على مفتاحين جديدين.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active. Until then, Mimecast does not accept its keys.</source>
        <translation>قد يستغرق تفعيل التطبيق الجديد بضع دقائق. وحتى ذلك الحين لا تقبل Mimecast مفتاحيه.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The Client ID and the Client Secret. Short, for the list of pages.</extracomment>
        <translation>المفتاحان</translation>
    </message>
    <message>
        <source>Keep the keys safe</source>
        <translation>حفظ المفتاحين بأمان</translation>
    </message>
    <message>
        <source>Mimecast shows the %1 only once. Leave its dialog open until this page says that you may close it.</source>
        <extracomment>A label, not translated: %1 is “Client Secret”.</extracomment>
        <translation>لا تعرض Mimecast قيمة %1 إلا مرة واحدة. يُرجى ترك مربع حوارها مفتوحًا حتى تذكر هذه الصفحة أن إغلاقه ممكن.</translation>
    </message>
    <message>
        <source>You give both values to Arctic Wolf later.</source>
        <translation>تُسلَّم القيمتان إلى Arctic Wolf لاحقًا.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <extracomment>Above the pages about the settings in Mimecast.</extracomment>
        <translation>إعداد Mimecast</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Above the pages that connect to Mimecast.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Above the pages about what comes before Active Response is used.</extracomment>
        <translation>التشغيل الفعلي</translation>
    </message>
    <message>
        <source>On the %1 page, configure the settings.</source>
        <extracomment>A label, not translated: %1 is “New Active Response Integration”.</extracomment>
        <translation>تهيئة الإعدادات في الصفحة %1.</translation>
    </message>
    <message>
        <source>Name of the integration</source>
        <translation>اسم التكامل</translation>
    </message>
    <message>
        <source>Put the name of your organization in it, so that it is unique.</source>
        <translation>يُرجى تضمينه اسم مؤسستك ليكون فريدًا.</translation>
    </message>
    <message>
        <source>The documented procedure does not list these settings. Expect a name, the %1 and the %2, and fill in whatever else the page asks for.</source>
        <extracomment>Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.</extracomment>
        <translation>لا يسرد الإجراء الموثّق هذه الإعدادات. يُتوقع وجود اسم وقيمتي %1 و%2، ويُرجى ملء ما تطلبه الصفحة غير ذلك.</translation>
    </message>
    <message>
        <source>If you generate new keys later, enter them in this integration too. For similar ones, the portal has that at %1, with %2 at the end.</source>
        <extracomment>Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is “Save Changes”.</extracomment>
        <translation>إذا وُلّد مفتاحان جديدان لاحقًا، فيُرجى إدخالهما في هذا التكامل أيضًا. وفي التكاملات المشابهة تتيح البوابة الإلكترونية ذلك في %1، وفي النهاية %2.</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>إدخال المفتاحين</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.</extracomment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Hand the keys over to Arctic Wolf</source>
        <translation>تسليم المفتاحين إلى Arctic Wolf</translation>
    </message>
    <message>
        <source>Give the keys to Arctic Wolf in its portal.</source>
        <translation>إدخال المفتاحين في بوابة Arctic Wolf الإلكترونية.</translation>
    </message>
    <message>
        <source>Start a new integration</source>
        <translation>بدء تكامل جديد</translation>
    </message>
    <message>
        <source>new integration</source>
        <extracomment>Short name of the card “Start a new integration”; in lists of what is left.</extracomment>
        <translation>التكامل الجديد</translation>
    </message>
    <message>
        <source>On the %1 tab, click %2.</source>
        <extracomment>Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration +”.</extracomment>
        <translation>في علامة التبويب %1: النقر على %2.</translation>
    </message>
    <message>
        <source>Remove API 1.0</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>إزالة API 1.0</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration</source>
        <translation>إزالة تكامل API 1.0</translation>
    </message>
    <message>
        <source>The new integration takes the place of the one with API 1.0.</source>
        <translation>يحل التكامل الجديد محل التكامل القائم على API 1.0.</translation>
    </message>
    <message>
        <source>Remove the API 1.0 integration. Look up how in the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>إزالة تكامل API 1.0. وطريقة ذلك في المستند %1.</translation>
    </message>
    <message>
        <source>Do this only after the new integration is configured.</source>
        <translation>لا تُنفَّذ هذه الخطوة إلا بعد تهيئة التكامل الجديد.</translation>
    </message>
    <message>
        <source>Remove the integration</source>
        <translation>إزالة التكامل</translation>
    </message>
    <message>
        <source>removal</source>
        <extracomment>Short name of the card “Remove the integration”; in lists of what is left.</extracomment>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>If you are switching from Mimecast API version 1.0 to 2.0:</source>
        <translation>عند الانتقال من الإصدار 1.0 إلى الإصدار 2.0 من Mimecast API:</translation>
    </message>
    <message>
        <source>If your cloud firewall settings make it necessary, add firewall exceptions for the IP addresses of Arctic Wolf.</source>
        <translation>إضافة استثناءات لعناوين IP الخاصة بشركة Arctic Wolf في جدار الحماية، إذا تطلّبت ذلك إعدادات جدار الحماية السحابي لديك.</translation>
    </message>
    <message>
        <source>Sign in to the %1.</source>
        <extracomment>A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.</extracomment>
        <translation>تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>In the section for your product, view the IP addresses: all of them have to be allowed.</source>
        <translation>عرض عناوين IP في القسم الخاص بمنتجك: يجب السماح بها جميعًا.</translation>
    </message>
    <message>
        <source>If you need no exceptions, this is done as it is.</source>
        <translation>إذا لم تلزم استثناءات، فهذه الخطوة منجزة كما هي.</translation>
    </message>
    <message>
        <source>Let Arctic Wolf through</source>
        <translation>السماح لشركة Arctic Wolf بالمرور</translation>
    </message>
    <message>
        <source>firewall</source>
        <extracomment>Short name of the card “Let Arctic Wolf through”; in lists of what is left.</extracomment>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Network access</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>Allow network access</source>
        <translation>السماح بالوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>No firewall and no list of addresses may keep Arctic Wolf out.</source>
        <translation>يجب ألا يمنع وصولَ Arctic Wolf أيُّ جدار حماية أو قائمة عناوين.</translation>
    </message>
    <message>
        <source>If %1 under %2 restrict your account, add the addresses of Arctic Wolf to them. Never enter only those of Arctic Wolf: that locks out your administrators.</source>
        <extracomment>Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User Access and Permissions”.</extracomment>
        <translation>إذا كانت %1 ضمن %2 تقيّد حسابك، فيُرجى إضافة عناوين Arctic Wolf إليها. ويجب عدم الاقتصار على عناوين Arctic Wolf وحدها: فذلك يمنع دخول المسؤولين لديك.</translation>
    </message>
    <message>
        <source>The live checks run on this computer. It has to reach %1, or the other gateway that you choose, over HTTPS.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>تُجرى الفحوص المباشرة على هذا الحاسوب. ويجب أن يصل إلى %1، أو إلى البوابة الأخرى التي اخترتها، عبر HTTPS.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>See what was configured and what the checks found, and keep it.</source>
        <translation>الاطلاع على ما جرت تهيئته وعلى نتائج الفحوص، وحفظ ذلك.</translation>
    </message>
    <message>
        <source>Name the organization whose Mimecast account you set up.</source>
        <translation>تسمية المؤسسة التي يُعدّ حسابها في Mimecast.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Label of a field: the customer whose Mimecast account is set up.</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>It names this set-up in the list and in the report.</source>
        <translation>بهذا الاسم تظهر عملية الإعداد في القائمة وفي التقرير.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>تسمية المؤسسة</translation>
    </message>
    <message>
        <source>organization</source>
        <extracomment>Short name of the card “Name the organization”; in lists of what is left.</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Make sure that your Mimecast plan has a license for %1 (TTP) %2.</source>
        <extracomment>%1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect</extracomment>
        <translation>التأكد من أن خطة Mimecast لديك تتضمن ترخيصًا للمنتج %2 ضمن %1 (TTP).</translation>
    </message>
    <message>
        <source>For more about plans, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Mimecast Plans”.</extracomment>
        <translation>للمزيد عن الخطط، يُرجى الرجوع إلى المستند %1.</translation>
    </message>
    <message>
        <source>An account of the kind %1 is different. If yours is one, ask Arctic Wolf before you go on.</source>
        <extracomment>A label, not translated: %1 is “Cloud Integrated”.</extracomment>
        <translation>يختلف الأمر في الحساب من النوع %1. إذا كان حسابك كذلك، فيُرجى سؤال Arctic Wolf قبل المتابعة.</translation>
    </message>
    <message>
        <source>What is called %1 here, Mimecast also calls %2.</source>
        <extracomment>Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.</extracomment>
        <translation>ما يسمى هنا %1 تسميه Mimecast أيضًا %2.</translation>
    </message>
    <message>
        <source>Check what you need</source>
        <translation>مراجعة ما يلزم</translation>
    </message>
    <message>
        <source>what you need</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Have a Mimecast administrator account at hand.</source>
        <translation>تجهيز حساب مسؤول في Mimecast.</translation>
    </message>
    <message>
        <source>The administrator’s role needs %1 and %2, and has to be allowed to manage application roles.</source>
        <extracomment>Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.</extracomment>
        <translation>يحتاج دور المسؤول إلى %1 و%2، ويجب أن يُسمح له بإدارة أدوار التطبيقات.</translation>
    </message>
    <message>
        <source>Make sure that the service %1 is listed and enabled in the %2.</source>
        <extracomment>Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.</extracomment>
        <translation>التأكد من أن الخدمة %1 مدرجة ومفعّلة في %2.</translation>
    </message>
    <message>
        <source>For more about this, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Enabling Threat Remediation”.</extracomment>
        <translation>للمزيد عن ذلك، يُرجى الرجوع إلى المستند %1.</translation>
    </message>
    <message>
        <source>If it is listed but not enabled, go on: the next page leads you through enabling it.</source>
        <translation>إذا كانت مدرجة لكنها غير مفعّلة، فيمكن المتابعة: الصفحة التالية تشرح تفعيلها.</translation>
    </message>
    <message>
        <source>The service also needs a connector. See %1.</source>
        <extracomment>A label, not translated: %1 is “Services › Connectors”.</extracomment>
        <translation>تحتاج الخدمة أيضًا إلى موصل. وهو في %1.</translation>
    </message>
    <message>
        <source>Prepare the validation of the integration.</source>
        <translation>التحضير للتحقق من التكامل.</translation>
    </message>
    <message>
        <source>Contact your CST, the Concierge Security Team of Arctic Wolf, to validate the integration.</source>
        <translation>التواصل مع فريق CST، وهو فريق Concierge Security Team لدى Arctic Wolf، للتحقق من التكامل.</translation>
    </message>
    <message>
        <source>Have an account or environment ready in which Arctic Wolf can validate the response actions you want without interrupting anyone.</source>
        <translation>تجهيز حساب أو بيئة تستطيع Arctic Wolf فيها التحقق من إجراءات الاستجابة المطلوبة دون تعطيل عمل أحد.</translation>
    </message>
    <message>
        <source>Are you switching from Mimecast API version 1.0 to 2.0?</source>
        <translation>هل يجري الانتقال من الإصدار 1.0 إلى الإصدار 2.0 من Mimecast API؟</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>الانتقال من API 1.0</translation>
    </message>
    <message>
        <source>No, there is no API 1.0 integration</source>
        <translation>لا، لا يوجد تكامل API 1.0</translation>
    </message>
    <message>
        <source>Yes, there is an API 1.0 integration</source>
        <translation>نعم، يوجد تكامل API 1.0</translation>
    </message>
    <message>
        <source>If you are switching, look up the document %1.</source>
        <extracomment>A label, not translated: %1 is “Remove 1.0 API integration”.</extracomment>
        <translation>عند الانتقال، يُرجى الرجوع إلى المستند %1.</translation>
    </message>
    <message>
        <source>You do not need it yet. A page near the end brings you back to it.</source>
        <translation>لا يلزم هذا المستند بعد. وسيرد ذكره مجددًا في صفحة قرب النهاية.</translation>
    </message>
    <message>
        <source>Say whether you switch from API 1.0</source>
        <translation>تحديد ما إذا كان لديك تكامل API 1.0</translation>
    </message>
    <message>
        <source>API 1.0</source>
        <extracomment>Short name of the card about switching from API 1.0; in lists of what is left.</extracomment>
        <translation>API 1.0</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Get everything ready</source>
        <translation>تجهيز كل شيء</translation>
    </message>
    <message>
        <source>Make sure that everything is there, so that nothing stops you halfway.</source>
        <translation>التأكد من توفر كل ما يلزم، كي لا يتوقف العمل في منتصفه.</translation>
    </message>
    <message>
        <source>With the Active Response service, Arctic Wolf can respond to threats in your email through Mimecast. The response action that Mimecast supports: %1. For more, look up the document %2.</source>
        <extracomment>Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action descriptions”.</extracomment>
        <translation>بخدمة Active Response، تستطيع Arctic Wolf الاستجابة للتهديدات في بريدك الإلكتروني من خلال Mimecast. إجراء الاستجابة الذي تدعمه Mimecast: %1. للمزيد، يُرجى الرجوع إلى المستند %2.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the email address and the global display name of the account.</source>
        <extracomment>A label, not translated: %1 is “Address Settings”.</extracomment>
        <translation>في القسم %1: إدخال عنوان البريد الإلكتروني للحساب واسم العرض العام له.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the email address of the service account.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A new address in the domain that you selected.</source>
        <translation>عنوان جديد في النطاق الذي حددته.</translation>
    </message>
    <message>
        <source>Global display name</source>
        <translation>اسم العرض العام</translation>
    </message>
    <message>
        <source>Enter the details of the account</source>
        <translation>إدخال تفاصيل الحساب</translation>
    </message>
    <message>
        <source>Create a password and confirm it.</source>
        <translation>إنشاء كلمة مرور وتأكيدها.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field: the password of the service account.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>You can have one generated here. It is not stored: if you will need it again, keep it in your password manager.</source>
        <translation>يمكنك توليد كلمة مرور هنا. وهي لا تُخزَّن: إن لزمت لاحقًا، فيُرجى حفظها في مدير كلمات المرور لديك.</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Create the service account</source>
        <translation>إنشاء حساب الخدمة</translation>
    </message>
    <message>
        <source>Active Response gets an account that nothing else uses.</source>
        <translation>تحصل خدمة Active Response على حساب لا يستخدمه شيء آخر.</translation>
    </message>
    <message>
        <source>Start a new address</source>
        <translation>بدء عنوان جديد</translation>
    </message>
    <message>
        <source>new address</source>
        <extracomment>Short name of the card “Start a new address”; in lists of what is left.</extracomment>
        <translation>العنوان الجديد</translation>
    </message>
    <message>
        <source>Select the domain that gets the new account.</source>
        <translation>تحديد النطاق الذي يُنشأ فيه الحساب الجديد.</translation>
    </message>
    <message>
        <source>If the %1 is not already %2:</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>إذا لم تكن قيمة %1 هي %2 بعد:</translation>
    </message>
    <message>
        <source>Look at the %1. Is it already %2?</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>يُرجى النظر إلى %1. هل القيمة %2 بالفعل؟</translation>
    </message>
    <message>
        <source>It is already %1</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>القيمة %1 بالفعل</translation>
    </message>
    <message>
        <source>It is not %1 yet</source>
        <extracomment>A label, not translated: %1 is “Enabled”.</extracomment>
        <translation>القيمة ليست %1 بعد</translation>
    </message>
    <message>
        <source>Make sure that the %1 is %2</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>التأكد من أن قيمة %1 هي %2</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Short name of a card about the status of Threat Remediation; in lists of what is left.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In the %1 field, click %2, and then select an existing local group that gets the notifications.</source>
        <extracomment>Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.</extracomment>
        <translation>النقر على %2 في الحقل %1، ثم تحديد مجموعة محلية موجودة لتتلقى الإشعارات.</translation>
    </message>
    <message>
        <source>Selected group</source>
        <extracomment>Label of a field: the group that gets Mimecast’s notifications.</extracomment>
        <translation>المجموعة المحددة</translation>
    </message>
    <message>
        <source>You may leave this empty. It is noted in the report.</source>
        <translation>يمكن ترك هذا فارغًا. ويُدوَّن في التقرير.</translation>
    </message>
    <message>
        <source>If the page has a %1 button, click it: otherwise nothing of this is kept.</source>
        <extracomment>A label, not translated: %1 is “Save”.</extracomment>
        <translation>إذا كان في الصفحة زر %1، فيُرجى النقر عليه: وإلا فلن يُحفظ شيء من هذا.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <extracomment>A label, not translated: %1 is “Threat Remediation”.</extracomment>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>Arctic Wolf deletes email through this Mimecast service.</source>
        <translation>تحذف Arctic Wolf البريد الإلكتروني من خلال خدمة Mimecast هذه.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>Short name of the card “Open the settings”; in lists of what is left.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Make sure that the %1 toggle is in the on position.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>التأكد من أن زر التبديل %1 في وضع التشغيل.</translation>
    </message>
    <message>
        <source>If your console has no %1 toggle, it always shows the new menu. Go on.</source>
        <extracomment>A label, not translated: %1 is “New Menu”.</extracomment>
        <translation>إذا لم يكن في وحدة التحكم لديك زر التبديل %1، فهي تعرض القائمة الجديدة دائمًا. ويمكن المتابعة.</translation>
    </message>
    <message>
        <source>Click the %1 toggle to the %2 position.</source>
        <extracomment>Labels, not translated: %1 is “Status”, %2 is “Enabled”.</extracomment>
        <translation>النقر على زر التبديل %1 لنقله إلى الوضع %2.</translation>
    </message>
    <message>
        <source>In the %1 list, select %2.</source>
        <extracomment>Labels, not translated: %1 is “Mode”, %2 is “Automatic”.</extracomment>
        <translation>في القائمة %1: تحديد %2.</translation>
    </message>
    <message>
        <source>Test with your CST</source>
        <extracomment>CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.</extracomment>
        <translation>الاختبار مع فريق CST</translation>
    </message>
    <message>
        <source>Test the deletion with your CST</source>
        <translation>اختبار الحذف مع فريق CST</translation>
    </message>
    <message>
        <source>Your CST, the Concierge Security Team of Arctic Wolf, validates that Active Response works.</source>
        <translation>يتحقق فريق CST، وهو فريق Concierge Security Team لدى Arctic Wolf، من أن خدمة Active Response تعمل.</translation>
    </message>
    <message>
        <source>Contact your CST to validate the Active Response integration.</source>
        <translation>التواصل مع فريق CST للتحقق من تكامل Active Response.</translation>
    </message>
    <message>
        <source>Arrange the test</source>
        <translation>الاتفاق على الاختبار</translation>
    </message>
    <message>
        <source>arrangement</source>
        <extracomment>Short name of the card “Arrange the test”; in lists of what is left.</extracomment>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Tell your CST which account or environment you have made ready, so that the validation interrupts nobody.</source>
        <translation>إبلاغ فريق CST بالحساب أو البيئة التي جهزتها، حتى لا يعطّل التحقق عمل أحد.</translation>
    </message>
    <message>
        <source>Watch while your CST validates the response action %1 there.</source>
        <extracomment>%1 is the name of a response action, “Delete a malicious email”, as the procedure writes it.</extracomment>
        <translation>المراقبة أثناء تحقق فريق CST من إجراء الاستجابة %1 هناك.</translation>
    </message>
    <message>
        <source>Watch the test</source>
        <translation>مراقبة الاختبار</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>Short name of the card “Watch the test”; in lists of what is left.</extracomment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Choose the Mimecast gateway that the checks use.</source>
        <translation>اختيار بوابة Mimecast التي تستخدمها الفحوص.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a field: the address of Mimecast’s API.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The global gateway fails over between regions. The gateways of the UK and the US keep data in their country and do not fail over.</source>
        <translation>تنتقل البوابة العالمية بين المناطق عند التعطل. أما بوابتا المملكة المتحدة والولايات المتحدة فتُبقيان البيانات في بلدهما ولا تنتقلان.</translation>
    </message>
    <message>
        <source>Choose the gateway</source>
        <translation>اختيار البوابة</translation>
    </message>
    <message>
        <source>gateway</source>
        <extracomment>Short name of the card “Choose the gateway”; in lists of what is left.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Title of a section; short, for the list of pages.</extracomment>
        <translation>الفحوص المباشرة</translation>
    </message>
    <message>
        <source>Run the live checks</source>
        <translation>إجراء الفحوص المباشرة</translation>
    </message>
    <message>
        <source>Find out whether what you configured works. Nothing is changed at Mimecast.</source>
        <translation>معرفة ما إذا كان ما هيأته يعمل. لا يتغير شيء لدى Mimecast.</translation>
    </message>
    <message>
        <source>Run the live checks.</source>
        <translation>إجراء الفحوص المباشرة.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>إجراء الفحوص</translation>
    </message>
    <message>
        <source>checks</source>
        <extracomment>Short name of the card “Run the checks”; in lists of what is left.</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1 and look for %2, in %3 or in %4. Which button do you see?</source>
        <extracomment>Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform Integrations”, %4 is “Integrations Hub”.</extracomment>
        <translation>النقر على %1 في قائمة التنقل، والبحث عن %2 في %3 أو في %4. أي زر يظهر هناك؟</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>Title of a field: which button the console shows.</extracomment>
        <translation>الزر</translation>
    </message>
    <message>
        <source>What you choose decides what the next steps look like. At first they are those for %1.</source>
        <extracomment>A label, not translated: %1 is “Generate Keys”.</extracomment>
        <translation>يحدد اختيارك شكل الخطوات التالية. وهي في البداية الخطوات الخاصة بالزر %1.</translation>
    </message>
    <message>
        <source>In the navigation menu, click %1, and then the %2 tab.</source>
        <extracomment>Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is “Available Integrations”.</extracomment>
        <translation>النقر على %1 في قائمة التنقل، ثم على علامة التبويب %2.</translation>
    </message>
    <message>
        <source>For the %1 integration, click %2, and then click %3.</source>
        <extracomment>Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create New Integration”.</extracomment>
        <translation>النقر على %2 للتكامل %1، ثم النقر على %3.</translation>
    </message>
    <message>
        <source>If Mimecast asks you to accept its legal terms, review them, and then accept them.</source>
        <translation>إذا طلبت Mimecast قبول شروطها القانونية، فيُرجى مراجعتها ثم قبولها.</translation>
    </message>
    <message>
        <source>On the %1 page, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>إدخال اسم لتطبيق API في الصفحة %1. وإذا وُجد الحقل %2، فيُرجى تحديد %3 فيه.</translation>
    </message>
    <message>
        <source>In the %1 section, enter a name for the API application. If there is %2, select %3 there.</source>
        <extracomment>Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.</extracomment>
        <translation>إدخال اسم لتطبيق API في القسم %1. وإذا وُجد الحقل %2، فيُرجى تحديد %3 فيه.</translation>
    </message>
    <message>
        <source>For %1, select the checkboxes of these two products.</source>
        <extracomment>A label, not translated: %1 is “Products”.</extracomment>
        <translation>في %1: تحديد خانتي اختيار هذين المنتجين.</translation>
    </message>
    <message>
        <source>Enter the person or the group of people that Mimecast contacts if necessary.</source>
        <translation>إدخال الشخص أو المجموعة التي تتصل بها Mimecast عند الحاجة.</translation>
    </message>
    <message>
        <source>In the %1 section, enter the person or the group of people that Mimecast contacts if necessary.</source>
        <extracomment>A label, not translated: %1 is “Notification Settings”.</extracomment>
        <translation>في القسم %1: إدخال الشخص أو المجموعة التي تتصل بها Mimecast عند الحاجة.</translation>
    </message>
    <message>
        <source>At the end of the page, click the button that saves the application.</source>
        <translation>في نهاية الصفحة: النقر على الزر الذي يحفظ التطبيق.</translation>
    </message>
    <message>
        <source>%1 (simplified view)</source>
        <extracomment>Below a picture. %1 is what the console is called.</extracomment>
        <translation>%1 (صورة مبسّطة)</translation>
    </message>
    <message>
        <source>In the dialog with the keys, copy the %1 and paste it here.</source>
        <extracomment>A label, not translated: %1 is “Client ID”.</extracomment>
        <translation>نسخ قيمة %1 من مربع الحوار الذي يعرض المفتاحين ولصقها هنا.</translation>
    </message>
    <message>
        <source>If it is lost, open the application in Mimecast, where you added it, and generate its keys again.</source>
        <translation>إذا ضاعت القيمة، فيُرجى فتح التطبيق في Mimecast حيث أضفته، وتوليد مفتاحيه من جديد.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <extracomment>%1 is what may be entered in a field.</extracomment>
        <translation>مثلاً %1</translation>
    </message>
    <message>
        <source>What you entered for “%1”</source>
        <extracomment>In place of a value that the user has entered; %1 is the label of a field.</extracomment>
        <translation>القيمة المُدخلة في «%1»</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.</extracomment>
        <translation>، </translation>
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
        <translation>«%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason.</extracomment>
        <translation>تتعذر قراءة الملف %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it isn’t a list of certificates.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>حجم الملف %1 أكبر من 1 MiB، فهو ليس قائمة شهادات.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>الملف %1 لا يحتوي على شهادة بتنسيق PEM.</translation>
    </message>
</context>
<context>
    <name>packaging</name>
    <message>
        <source>Set-up Assistant</source>
        <extracomment>Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.</extracomment>
        <translation>معالج إعداد</translation>
    </message>
    <message>
        <source>Set up and verify Mimecast for Arctic Wolf Active Response</source>
        <extracomment>Desktop file and software catalog: what the program is for, in one line without a full stop.</extracomment>
        <translation>إعداد حساب Mimecast وفحصه لخدمة Active Response من Arctic Wolf</translation>
    </message>
    <message>
        <source>Mimecast;Arctic Wolf;Active Response;API;security;e-mail;</source>
        <extracomment>Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.</extracomment>
        <translation>Mimecast;Arctic Wolf;Active Response;API;أمان;أمن;بريد إلكتروني;</translation>
    </message>
    <message>
        <source>Leads a Mimecast administrator step by step through setting up an account for Arctic Wolf Active Response, and proves with live checks that what was set up works.</source>
        <translation>يرشد مسؤول Mimecast خطوة بخطوة إلى إعداد حساب لخدمة Active Response من Arctic Wolf، ويثبت بالفحوص المباشرة أن ما أُعدّ يعمل.</translation>
    </message>
    <message>
        <source>Every step with the exact names of the console, and the values to type ready to copy</source>
        <translation>كل خطوة بالأسماء الدقيقة في وحدة التحكم، والقيم المطلوب كتابتها جاهزة للنسخ</translation>
    </message>
    <message>
        <source>The client secret goes straight into the keychain, read back before you close Mimecast’s dialog</source>
        <translation>يدخل سر العميل مباشرة في سلسلة المفاتيح، ويُقرأ منها للتأكد قبل إغلاق مربع حوار Mimecast</translation>
    </message>
    <message>
        <source>Read-only checks that name what is wrong and the step to go back to</source>
        <translation>فحوص للقراءة فقط تبيّن موضع الخطأ والخطوة التي يُرجع إليها</translation>
    </message>
    <message>
        <source>A report as JSON, HTML, PDF or Markdown, without any secret in it</source>
        <translation>تقرير بتنسيق JSON أو HTML أو PDF أو Markdown، دون أي سر فيه</translation>
    </message>
    <message>
        <source>A simulated tenant for practice</source>
        <translation>مستأجر محاكى للتدريب</translation>
    </message>
    <message>
        <source>It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or Arctic Wolf, whose names are the property of their owners.</source>
        <translation>لا يغيّر البرنامج شيئًا لدى Mimecast ولا يزيله. وليس من صنع Mimecast أو Arctic Wolf ولا معتمدًا من أي منهما، واسماهما ملك لأصحابهما.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>المفتاحان</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Station on the path to Mimecast: the customer’s account there.</extracomment>
        <translation>الحساب</translation>
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
        <translation>جارٍ الاستعلام من سلسلة المفاتيح…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>
            <numerusform>نُسخ. ويُزال من الحافظة الآن.</numerusform>
            <numerusform>نُسخ. ويُزال من الحافظة خلال ثانية واحدة.</numerusform>
            <numerusform>نُسخ. ويُزال من الحافظة خلال ثانيتين.</numerusform>
            <numerusform>نُسخ. ويُزال من الحافظة خلال %n ثوانٍ.</numerusform>
            <numerusform>نُسخ. ويُزال من الحافظة خلال %n ثانية.</numerusform>
            <numerusform>نُسخ. ويُزال من الحافظة خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is no longer on the clipboard.</source>
        <translation>لم يعد السر في الحافظة.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>لم تستجب سلسلة المفاتيح بعد. يُرجى البحث عن نافذة للنظام تطلب كلمة المرور.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>لم يُدخل بعد</translation>
    </message>
    <message>
        <source>no longer on this computer</source>
        <translation>لم يعد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the client secret.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers. %1 is “Client Secret”, which is not translated.</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>pages::CredentialsPage</name>
    <message>
        <source>Try them now</source>
        <translation>تجربتهما الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Mimecast once more whether it accepts the keys.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stored. Paste here to replace it.</source>
        <extracomment>In the empty field: the secret was stored earlier.</extracomment>
        <translation>محفوظ. لاستبداله يُلصق الجديد هنا.</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>Button: shows the secret while it is held down.</extracomment>
        <translation>إظهار بالضغط المستمر</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>Button: the Client ID and the Client Secret stand in each other’s fields.</extracomment>
        <translation>التبديل بينهما</translation>
    </message>
    <message>
        <source>Keep it only while this window is open</source>
        <translation>الاحتفاظ به فقط ما دامت هذه النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Use the saved secret for this Client ID</source>
        <translation>استخدام السر المحفوظ لقيمة Client ID هذه</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is “Client ID” or “Client Secret”</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>In Mimecast’s dialog you would find the two values now. The simulated tenant’s are here to be entered or copied:</source>
        <translation>في هذه المرحلة تظهر القيمتان عادةً في مربع حوار Mimecast. وقيمتا المستأجر المحاكى متاحتان هنا للإدخال أو النسخ:</translation>
    </message>
    <message>
        <source>Enter the practice keys</source>
        <extracomment>Button: fills in the keys of the simulated tenant.</extracomment>
        <translation>إدخال مفتاحي التدريب</translation>
    </message>
</context>
<context>
    <name>pages::FindingNotice</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs the check that failed another time.</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>الانتقال إلى تلك الخطوة</translation>
    </message>
    <message>
        <source>Back to checks</source>
        <translation>العودة إلى الفحوص</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <extracomment>Button: runs the check again and again until it passes.</extracomment>
        <translation>مواصلة الفحص</translation>
    </message>
    <message>
        <source>Check every 10 s until it passes, for five minutes at most</source>
        <translation>الفحص كل 10 ث حتى النجاح، لمدة خمس دقائق على الأكثر</translation>
    </message>
</context>
<context>
    <name>pages::HandOverPage</name>
    <message>
        <source>Does Arctic Wolf have the secret? Then this computer doesn’t need it any more.</source>
        <translation>هل السر لدى Arctic Wolf؟ إذن لم يعد هذا الحاسوب بحاجة إليه.</translation>
    </message>
    <message>
        <source>The live checks and the validation session still use it. After those, remove it here or in the list of set-ups. Mimecast does not show it again.</source>
        <translation>لا تزال الفحوص المباشرة وجلسة التحقق تستخدمه. وبعدها يمكن إزالته هنا أو في قائمة عمليات الإعداد. ولا تعرضه Mimecast مرة أخرى.</translation>
    </message>
    <message>
        <source>Forget the secret</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>نسيان السر</translation>
    </message>
</context>
<context>
    <name>pages::MessageFacts</name>
    <message>
        <source>From</source>
        <extracomment>Row of an email’s header: its sender.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Row of an email’s header: its recipient.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Row of an email’s header: its date.</extracomment>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of an email’s header. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Use another message</source>
        <translation>استخدام رسالة أخرى</translation>
    </message>
</context>
<context>
    <name>pages::MessageRow</name>
    <message>
        <source>Open the message</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>This message has more than one Message-ID, which no message should. The first one is watched for. Beside it there is %1.</source>
        <extracomment>%1 is one or several Message-IDs.</extracomment>
        <translation>لهذه الرسالة أكثر من Message-ID واحد، ولا ينبغي ذلك لأي رسالة. يُراقَب الأول، وإلى جانبه %1.</translation>
    </message>
    <message>
        <source>Drop the message’s .eml file here, open it, or paste its internet headers or its Message-ID.</source>
        <translation>يُرجى إفلات ملف الرسالة (.eml) هنا، أو فتحه، أو لصق ترويسات الإنترنت للرسالة أو Message-ID الخاص بها.</translation>
    </message>
    <message>
        <source>Headers or Message-ID of the message</source>
        <translation>ترويسات الرسالة أو Message-ID الخاص بها</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>Button: takes the message that was pasted.</extracomment>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Use a sample message</source>
        <translation>استخدام رسالة نموذجية</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>pages::ReportPage</name>
    <message>
        <source>There is none on this computer.</source>
        <translation>لا يوجد سر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You handed it to Arctic Wolf. Keep it here to check again.</source>
        <translation>سُلّم إلى Arctic Wolf. يمكن إبقاؤه هنا لإعادة الفحص.</translation>
    </message>
    <message>
        <source>Not before Arctic Wolf has it: Mimecast does not show it again.</source>
        <translation>ليس قبل أن يكون لدى Arctic Wolf: لا تعرضه Mimecast مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove the stored secret</source>
        <translation>إزالة السر المحفوظ</translation>
    </message>
    <message>
        <source>Compare with an earlier report</source>
        <translation>المقارنة بتقرير سابق</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>لا يوجد ما يُقارن به</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>جارٍ حفظ التقرير…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
    <message>
        <source>What’s next</source>
        <extracomment>Heading: what to do after the set-up.</extracomment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Send the report to your CST</source>
        <translation>إرسال التقرير إلى فريق CST</translation>
    </message>
    <message>
        <source>One page, and every step in the appendix.</source>
        <translation>صفحة واحدة، وكل الخطوات في الملحق.</translation>
    </message>
    <message>
        <source>Check again after changes</source>
        <translation>إعادة الفحص بعد التغييرات</translation>
    </message>
    <message>
        <source>This set-up stays in All set-ups.</source>
        <translation>تبقى عملية الإعداد هذه في «كل عمليات الإعداد».</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a format: PDF, HTML, …</extracomment>
        <translation>حفظ بتنسيق %1</translation>
    </message>
    <message>
        <source>Save the report as %1</source>
        <extracomment>Read by screen readers: names a button. %1 is a format: PDF, HTML, …</extracomment>
        <translation>حفظ التقرير بتنسيق %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <extracomment>Button with a menu: saves the report as HTML, Markdown or JSON.</extracomment>
        <translation>تنسيقات أخرى</translation>
    </message>
    <message>
        <source>a summary for a ticket</source>
        <extracomment>What is copied: “Copy a summary for a ticket”</extracomment>
        <translation>ملخص لتذكرة دعم</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <extracomment>Button: copies some lines for a ticket.</extracomment>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>As it was when it was signed off</source>
        <translation>كما كان عند الاعتماد</translation>
    </message>
    <message>
        <source>Pseudonyms for names</source>
        <translation>أسماء مستعارة</translation>
    </message>
    <message>
        <source>Share outside: pseudonyms instead of names, addresses and identifiers</source>
        <translation>للمشاركة خارج المؤسسة: أسماء مستعارة بدلًا من الأسماء والعناوين والمعرّفات</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button: asks for an earlier report and compares.</extracomment>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare with an earlier report…</source>
        <translation>المقارنة بتقرير سابق…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
</context>
<context>
    <name>pages::SectionPage</name>
    <message>
        <source>Full window</source>
        <extracomment>Makes the window as large as before.</extracomment>
        <translation>النافذة الكاملة</translation>
    </message>
    <message>
        <source>Keep beside the browser</source>
        <translation>الإبقاء بجانب المتصفح</translation>
    </message>
    <message>
        <source>You can look at this set-up, but not change it here.</source>
        <translation>يمكنك الاطلاع على عملية الإعداد هذه، دون تغييرها هنا.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>يُرجى إغلاقها هناك، ثم فتحها هنا مجددًا.</translation>
    </message>
    <message>
        <source>This is a preview. Nothing that you enter here is kept.</source>
        <translation>هذه معاينة. لا يُحفظ شيء مما يُدخل هنا.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>مدخلاتك غير محفوظة</translation>
    </message>
</context>
<context>
    <name>pages::SetupWizard</name>
    <message>
        <source>Your desktop decides what stays on top: right-click the title bar and choose it there.</source>
        <translation>سطح المكتب هو ما يحدد النافذة التي تبقى في المقدمة: يمكن اختيار ذلك بالنقر بالزر الأيمن على شريط العنوان.</translation>
    </message>
    <message>
        <source>a set-up without a name</source>
        <translation>عملية إعداد بلا اسم</translation>
    </message>
    <message>
        <source>The client secret is not stored</source>
        <translation>سر العميل غير محفوظ</translation>
    </message>
    <message>
        <source>If you close the window now, the client secret is lost: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>إذا أُغلقت النافذة الآن، فسيُفقد سر العميل: %1.</translation>
    </message>
    <message>
        <source>It is held in this window only, and Mimecast does not show it again. Stay, and hand it over to Arctic Wolf first, or store it in the keychain.</source>
        <translation>السر موجود في هذه النافذة فقط، ولا تعرضه Mimecast مرة أخرى. يُرجى البقاء وتسليمه إلى Arctic Wolf أولًا، أو حفظه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدان السر</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the window is not closed.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: to the page before.</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: to the next page.</extracomment>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <extracomment>In the window title; %1 is the program’s name.</extracomment>
        <translation>تدريب – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Window title: %1 is the section, %2 the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Not with a customer&apos;s tenant but with a simulated one: the word for that.</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Fake tenant. Nothing leaves this computer.</source>
        <translation>مستأجر محاكى. لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>Button: leads to the first page.</extracomment>
        <translation>الخروج من التدريب</translation>
    </message>
</context>
<context>
    <name>pages::SidePanel</name>
    <message>
        <source>done, confirmed by you</source>
        <translation>منجز، بتأكيد منك</translation>
    </message>
    <message>
        <source>done, checked</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>منجز، وفُحص</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Read by screen readers: state of a page in the list.</extracomment>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Active Response</source>
        <extracomment>Above the list of pages. A product’s name: not translated.</extracomment>
        <translation>Active Response</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>In place of an organization’s name that is not entered yet.</extracomment>
        <translation>عملية إعداد جديدة</translation>
    </message>
    <message>
        <source>Set-up for Mimecast</source>
        <extracomment>The product, below the organization&apos;s name.</extracomment>
        <translation>إعداد Mimecast</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Read by screen readers: names the list of pages.</extracomment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Sections done</source>
        <extracomment>Read by screen readers: names a progress bar.</extracomment>
        <translation>الأقسام المنجزة</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: leads to the first page, with the list of set-ups.</extracomment>
        <translation>كل عمليات الإعداد</translation>
    </message>
    <message>
        <source>Practice, fake tenant</source>
        <extracomment>In place of the product’s name, below the organization’s.</extracomment>
        <translation>تدريب، مستأجر محاكى</translation>
    </message>
</context>
<context>
    <name>pages::SignOffCard</name>
    <message>
        <source>Start a new session</source>
        <translation>بدء جلسة جديدة</translation>
    </message>
    <message>
        <source>Start a new validation session?</source>
        <translation>بدء جلسة تحقق جديدة؟</translation>
    </message>
    <message>
        <source>The signed-off session and its final report are removed from this set-up. If you have not saved that report, cancel and save it first.</source>
        <translation>تُزال الجلسة المعتمدة وتقريرها النهائي من عملية الإعداد هذه. إن لم يُحفظ ذلك التقرير بعد، فيُرجى الإلغاء وحفظه أولًا.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins a new validation session.</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The watch is not over yet.</source>
        <translation>لم تنتهِ المراقبة بعد.</translation>
    </message>
    <message>
        <source>Watch again, with the present credentials.</source>
        <translation>يُرجى إعادة المراقبة ببيانات الاعتماد الحالية.</translation>
    </message>
    <message>
        <source>Signing off also ticks what is still open above. After that nothing in this session can be changed.</source>
        <translation>يضع الاعتماد أيضًا علامة على ما لم يُنجز أعلاه. وبعد ذلك لا يمكن تغيير شيء في هذه الجلسة.</translation>
    </message>
    <message>
        <source>After that nothing in this session can be changed.</source>
        <translation>بعد ذلك لا يمكن تغيير شيء في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Both names are needed to sign off.</source>
        <translation>يلزم إدخال الاسمين للاعتماد.</translation>
    </message>
    <message>
        <source>This session is closed and its report is final. You find it on the page Report.</source>
        <translation>هذه الجلسة مغلقة وتقريرها نهائي. وهو في صفحة «التقرير».</translation>
    </message>
    <message>
        <source>Signed off on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>اعتُمدت في %1</translation>
    </message>
    <message>
        <source>Sign off</source>
        <extracomment>Title of a card: both sides confirm that the test worked.</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>Label of a field: of the administrator.</extracomment>
        <translation>صفتك الوظيفية</translation>
    </message>
    <message>
        <source>Name of your CST</source>
        <translation>اسم ممثل فريق CST</translation>
    </message>
    <message>
        <source>Role of your CST</source>
        <translation>الصفة الوظيفية لممثل فريق CST</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sign off when the watch is over.</source>
        <translation>يُرجى الاعتماد بعد انتهاء المراقبة.</translation>
    </message>
    <message>
        <source>Sign off with %1</source>
        <extracomment>Title of a card. %1 is a person&apos;s name.</extracomment>
        <translation>الاعتماد مع %1</translation>
    </message>
    <message>
        <source>Your name and role</source>
        <translation>اسمك وصفتك الوظيفية</translation>
    </message>
</context>
<context>
    <name>pages::ValidationPage</name>
    <message>
        <source>Name of your CST</source>
        <translation>اسم ممثل فريق CST</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>صندوق البريد أو البيئة</translation>
    </message>
</context>
<context>
    <name>pages::VerificationPage</name>
    <message numerus="yes">
        <source>Mimecast asked us to wait. The checks continue in %n second(s).</source>
        <extracomment>The limit of questions is reached.</extracomment>
        <translation>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص الآن.</numerusform>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص خلال ثانية واحدة.</numerusform>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص خلال ثانيتين.</numerusform>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص خلال %n ثوانٍ.</numerusform>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص خلال %n ثانية.</numerusform>
            <numerusform>طلبت Mimecast الانتظار. تُستأنف الفحوص خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص ناجحة</numerusform>
            <numerusform>فحص ناجح واحد</numerusform>
            <numerusform>فحصان ناجحان</numerusform>
            <numerusform>%n فحوص ناجحة</numerusform>
            <numerusform>%n فحصًا ناجحًا</numerusform>
            <numerusform>%n فحص ناجح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n فحص لم يُجرَ</numerusform>
            <numerusform>فحص واحد لم يُجرَ</numerusform>
            <numerusform>فحصان لم يُجريا</numerusform>
            <numerusform>%n فحوص لم تُجرَ</numerusform>
            <numerusform>%n فحصًا لم يُجرَ</numerusform>
            <numerusform>%n فحص لم يُجرَ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص ملغاة</numerusform>
            <numerusform>فحص ملغى واحد</numerusform>
            <numerusform>فحصان ملغيان</numerusform>
            <numerusform>%n فحوص ملغاة</numerusform>
            <numerusform>%n فحصًا ملغى</numerusform>
            <numerusform>%n فحص ملغى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <extracomment>%1 and %n are numbers of checks.</extracomment>
        <translation>
            <numerusform>أُنجز %1 من %n</numerusform>
            <numerusform>أُنجز %1 من %n</numerusform>
            <numerusform>أُنجز %1 من %n</numerusform>
            <numerusform>أُنجز %1 من %n</numerusform>
            <numerusform>أُنجز %1 من %n</numerusform>
            <numerusform>أُنجز %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run yet</source>
        <extracomment>Heading above a folded list of checks.</extracomment>
        <translation>
            <numerusform>%n فحص لم يُجرَ بعد</numerusform>
            <numerusform>فحص واحد لم يُجرَ بعد</numerusform>
            <numerusform>فحصان لم يُجريا بعد</numerusform>
            <numerusform>%n فحوص لم تُجرَ بعد</numerusform>
            <numerusform>%n فحصًا لم يُجرَ بعد</numerusform>
            <numerusform>%n فحص لم يُجرَ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>A check&apos;s status and how long its answer took.</extracomment>
        <translation>%1 · %2 مللي ث</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>الانتقال إلى تلك الخطوة</translation>
    </message>
    <message>
        <source>Simulated gateway</source>
        <extracomment>Station on the path to Mimecast, in practice.</extracomment>
        <translation>بوابة محاكاة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Station on the path to Mimecast: the address of its API.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The checks go through the proxy that this computer is set to use, if any.</source>
        <translation>تمر الفحوص عبر الخادم الوكيل المحدد في إعدادات هذا الحاسوب، إن وُجد.</translation>
    </message>
    <message>
        <source>The checks went through the proxy %1.</source>
        <extracomment>%1 is a proxy’s host and port.</extracomment>
        <translation>مرت الفحوص عبر الخادم الوكيل %1.</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Link: opens the settings of the system.</extracomment>
        <translation>إعدادات الخادم الوكيل</translation>
    </message>
    <message>
        <source>It is set by the environment variables https_proxy and no_proxy.</source>
        <translation>هو محدد في متغيرات البيئة https_proxy وno_proxy.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while the checks run.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast…</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
    <message>
        <source>The checks ask Mimecast a few questions with your keys and change nothing. They take some seconds.</source>
        <translation>تطرح الفحوص على Mimecast بضعة استعلامات بالمفتاحين ولا تغيّر شيئًا. وتستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Look for a system window that asks for your password.</source>
        <translation>لم تستجب سلسلة المفاتيح بعد. يُرجى البحث عن نافذة للنظام تطلب كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing is changed there.</source>
        <translation>لا يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>So far it has taken %1 s.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>استغرق ذلك حتى الآن %1 ث.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs all checks another time.</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>إجراء الفحوص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops the checks that run.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a gateway.</source>
        <translation>يُرجى اختيار بوابة.</translation>
    </message>
    <message>
        <source>Run the checks to go on.</source>
        <translation>للمتابعة يلزم إجراء الفحوص.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s, through the proxy %3.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy&apos;s host and port.</extracomment>
        <translation>أُجري الاستعلام عند %1، واستغرق %2 ث، عبر الخادم الوكيل %3.</translation>
    </message>
    <message>
        <source>Asked at %1, in %2 s.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a number of seconds.</extracomment>
        <translation>أُجري الاستعلام عند %1، واستغرق %2 ث.</translation>
    </message>
    <message>
        <source>Asked at %1, through the proxy %2.</source>
        <extracomment>%1 is a time, or a date and a time, %2 a proxy&apos;s host and port.</extracomment>
        <translation>أُجري الاستعلام عند %1، عبر الخادم الوكيل %2.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>أُجري الاستعلام عند %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Link: to choose another gateway.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Until this passes: “%1”</source>
        <extracomment>Why some checks did not run. %1 is the title of the check that failed.</extracomment>
        <translation>إلى حين نجاح هذا الفحص: «%1»</translation>
    </message>
</context>
<context>
    <name>pages::WatchView</name>
    <message>
        <source>All copies are deleted</source>
        <translation>تُحذف كل النسخ</translation>
    </message>
    <message>
        <source>One copy cannot be deleted</source>
        <translation>يتعذر حذف نسخة واحدة</translation>
    </message>
    <message>
        <source>No copy can be deleted</source>
        <translation>يتعذر حذف أي نسخة</translation>
    </message>
    <message>
        <source>It only notifies</source>
        <translation>إشعار فقط</translation>
    </message>
    <message>
        <source>All copies are deleted and brought back</source>
        <translation>تُحذف كل النسخ ثم تُستعاد</translation>
    </message>
    <message>
        <source>Another message is deleted</source>
        <translation>تُحذف رسالة أخرى</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>متابعة المراقبة</translation>
    </message>
    <message>
        <source>Start watching</source>
        <extracomment>Button: watches for the test deletion.</extracomment>
        <translation>بدء المراقبة</translation>
    </message>
    <message>
        <source>The watch goes on meanwhile.</source>
        <translation>تستمر المراقبة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>Button.</extracomment>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Simulate your CST’s deletion</source>
        <translation>محاكاة الحذف الذي يجريه فريق CST</translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>الانتقال إلى تلك الخطوة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>What Mimecast reported</source>
        <translation>ما أفادت به Mimecast</translation>
    </message>
</context>
<context>
    <name>pages::WelcomePage</name>
    <message>
        <source>“%1” is now “%2”.</source>
        <extracomment>%1 and %2 are names of a file that was damaged and is renamed.</extracomment>
        <translation>الملف «%1» أصبح اسمه الآن «%2».</translation>
    </message>
    <message>
        <source>It cannot be read as a set-up. It was given another name, and nothing in it was changed.</source>
        <translation>تتعذر قراءته بصفته عملية إعداد. أُعطي اسمًا آخر، ولم يتغير شيء فيه.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>%1 (تدريب)</translation>
    </message>
    <message>
        <source>Not begun. Saved %1.</source>
        <extracomment>State of a set-up. %1 is a date and time.</extracomment>
        <translation>لم تبدأ. حُفظت في %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. Saved %4.</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a page, %4 a date and time.</extracomment>
        <translation>الخطوة %1 من %2: %3. حُفظت في %4.</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>New set-up</source>
        <extracomment>Heading: begin here.</extracomment>
        <translation>عملية إعداد جديدة</translation>
    </message>
    <message>
        <source>One Mimecast account, about 30 minutes. Stop anytime; every step is saved.</source>
        <translation>حساب Mimecast واحد، نحو 30 دقيقة. يمكن التوقف في أي وقت؛ فكل خطوة تُحفظ.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Organization in bold; appended to that of a practice set-up.</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A saved set-up: %1 is the page where it stands, %2 the date and time of the last change.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>In place of the page where a set-up stands.</extracomment>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: opens a saved set-up.</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button: asks whether to delete a set-up.</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>The keychain may still hold the client secret of “%1”, a set-up that is not here any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>ربما لا تزال سلسلة المفاتيح تحتفظ بسر العميل الخاص بعملية الإعداد «%1» التي لم تعد موجودة هنا.</translation>
    </message>
    <message>
        <source>Forget secret…</source>
        <extracomment>Button: asks whether to remove the client secret from this computer.</extracomment>
        <translation>نسيان السر…</translation>
    </message>
    <message>
        <source>Forget the client secret of %1</source>
        <extracomment>Read by screen readers: names a button. %1 is an organization.</extracomment>
        <translation>نسيان سر العميل الخاص بمؤسسة %1</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Forget a client secret</source>
        <translation>نسيان سر العميل</translation>
    </message>
    <message>
        <source>Remove the client secret of %1 from the keychain?</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>إزالة سر العميل الخاص بمؤسسة %1 من سلسلة المفاتيح؟</translation>
    </message>
    <message>
        <source>Mimecast does not show it again. Without it you cannot run the live checks, and if Arctic Wolf does not have it yet, you have to make new keys.</source>
        <translation>لا تعرضه Mimecast مرة أخرى. ومن دونه لا يمكنك إجراء الفحوص المباشرة، وإن لم يكن لدى Arctic Wolf بعد، فيلزم إنشاء مفتاحين جديدين.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes the client secret from this computer.</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Read by screen readers: names the first page.</extracomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Set up Active Response for Mimecast</source>
        <translation>إعداد Active Response مع Mimecast</translation>
    </message>
    <message>
        <source>Arctic Wolf will be able to delete a malicious email for you. You work in the Mimecast console; this guide shows you where to click and checks the result.</source>
        <translation>ستتمكن Arctic Wolf من حذف رسائل البريد الضارة نيابة عنك. يجري العمل في وحدة تحكم Mimecast، ويبيّن هذا الدليل مواضع النقر ويفحص النتيجة.</translation>
    </message>
    <message>
        <source>Set up Mimecast</source>
        <translation>إعداد Mimecast</translation>
    </message>
    <message>
        <source>Service, account, role, application: 15 min</source>
        <translation>الخدمة والحساب والدور والتطبيق: 15 دقيقة</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Second of three parts of the work.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Keys into the keychain, live checks: 5 min</source>
        <translation>المفتاحان في سلسلة المفاتيح، والفحوص المباشرة: 5 دقائق</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Third of three parts of the work.</extracomment>
        <translation>التشغيل الفعلي</translation>
    </message>
    <message>
        <source>Hand over, then watch a test deletion: 10 min</source>
        <translation>التسليم، ثم مراقبة حذف اختباري: 10 دقائق</translation>
    </message>
    <message>
        <source>Have these ready: Internal Email Protect license, Mimecast admin sign-in, Unified Portal sign-in, a mailbox for the test.</source>
        <translation>يلزم تجهيز: ترخيص Internal Email Protect، وبيانات دخول المسؤول إلى Mimecast، وبيانات الدخول إلى Unified Portal، وصندوق بريد للاختبار.</translation>
    </message>
    <message>
        <source>That didn’t work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>A file was damaged</source>
        <translation>أحد الملفات تالف</translation>
    </message>
    <message>
        <source>Start set-up</source>
        <extracomment>Button: begins a new set-up.</extracomment>
        <translation>بدء الإعداد</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the set-up that was open last.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>All set-ups</source>
        <extracomment>Button: shows or hides the list of saved set-ups.</extracomment>
        <translation>كل عمليات الإعداد</translation>
    </message>
    <message>
        <source>For another Mimecast account, in about 30 minutes.</source>
        <translation>لحساب Mimecast آخر، في نحو 30 دقيقة.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Button: tries everything with a simulated tenant.</extracomment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Same steps, fake tenant. Nothing leaves this computer.</source>
        <translation>الخطوات نفسها، مع مستأجر وهمي. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Preview the steps</source>
        <translation>معاينة الخطوات</translation>
    </message>
    <message>
        <source>Read every page before you start. Nothing is saved.</source>
        <translation>قراءة كل صفحة قبل البدء. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>For a Concierge Security Team: run a customer’s checks again.</source>
        <translation>لفريق Concierge Security Team: إعادة إجراء فحوص إحدى المؤسسات.</translation>
    </message>
    <message>
        <source>It only reads. Nothing in Mimecast is changed or deleted.</source>
        <translation>البرنامج يقرأ فقط. لا يُغيَّر شيء في Mimecast ولا يُحذف.</translation>
    </message>
    <message>
        <source>The client secret stays in this computer’s keychain.</source>
        <translation>يبقى سر العميل في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If something can’t be checked, we say so.</source>
        <translation>إذا تعذّر فحص شيء، يُذكر ذلك صراحة.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n more, see the appendix</source>
        <extracomment>The rest of a list.</extracomment>
        <translation>
            <numerusform>التفاصيل في الملحق</numerusform>
            <numerusform>أمر آخر، والتفاصيل في الملحق</numerusform>
            <numerusform>أمران آخران، والتفاصيل في الملحق</numerusform>
            <numerusform>%n أمور أخرى، والتفاصيل في الملحق</numerusform>
            <numerusform>%n أمرًا آخر، والتفاصيل في الملحق</numerusform>
            <numerusform>%n أمر آخر، والتفاصيل في الملحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n steps</source>
        <extracomment>A section of the procedure, for example &quot;API role: 3 of 5 steps&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 من %n خطوة</numerusform>
            <numerusform>%1: %2 من خطوة واحدة</numerusform>
            <numerusform>%1: %2 من خطوتين</numerusform>
            <numerusform>%1: %2 من %n خطوات</numerusform>
            <numerusform>%1: %2 من %n خطوة</numerusform>
            <numerusform>%1: %2 من %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings can’t be checked through the API.</source>
        <translation>لا يمكن فحص إعداداته عبر API.</translation>
    </message>
    <message>
        <source>Confirmed by the administrator</source>
        <translation>بتأكيد من المسؤول</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Heading in a report: what the administrator ticked; %1 is a person’s name.</extracomment>
        <translation>بتأكيد من %1</translation>
    </message>
    <message>
        <source>Whether email is deleted: no test is part of this report</source>
        <translation>حذف البريد: لا يتضمن هذا التقرير أي اختبار لذلك</translation>
    </message>
    <message>
        <source>Watched %1 – %2</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>المراقبة: %1 – %2</translation>
    </message>
    <message>
        <source>copies found</source>
        <extracomment>Below a number: how many copies of a message Mimecast found.</extracomment>
        <translation>نسخ عُثر عليها</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Below a number: how many copies of a message were deleted.</extracomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Below a number: how many copies of a message could not be deleted.</extracomment>
        <translation>تعذّر حذفها</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>Below a number: how many copies of a message were brought back.</extracomment>
        <translation>مستعادة</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <extracomment>Row of a report. The same words as Mimecast’s console: not translated.</extracomment>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>ليس في هذا التقرير</translation>
    </message>
    <message>
        <source>Signed off %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>اعتُمدت في %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Below a line for a signature: the customer’s side.</extracomment>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Concierge Security Team</source>
        <translation>فريق Concierge Security Team</translation>
    </message>
    <message>
        <source>The Mimecast account is not known: no check has read it.</source>
        <translation>حساب Mimecast غير معروف: لم يقرأه أي فحص.</translation>
    </message>
    <message>
        <source>Mimecast account %1</source>
        <extracomment>%1 is the account&apos;s name, code and region.</extracomment>
        <translation>حساب Mimecast: %1</translation>
    </message>
    <message>
        <source>Configuration certificate</source>
        <extracomment>Title of the first page of a report, if all is in order.</extracomment>
        <translation>شهادة التهيئة</translation>
    </message>
    <message>
        <source>Configuration report</source>
        <extracomment>Title of the first page of a report.</extracomment>
        <translation>تقرير التهيئة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Of a report: whether the set-up is ready.</extracomment>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Value of a report that is not known.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Mimecast account</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>حساب Mimecast</translation>
    </message>
    <message>
        <source>Account code</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>رمز الحساب</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There was no validation session.</extracomment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Incident</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>الحادث</translation>
    </message>
    <message>
        <source>Watched from</source>
        <extracomment>Row of a report: when the watch began.</extracomment>
        <translation>بداية المراقبة</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <extracomment>Row of a report: the ID of an email. As in email programs.</extracomment>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Mailbox or environment</source>
        <translation>صندوق البريد أو البيئة</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>What differs between two reports: the name of a value, or the value.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Signed off</source>
        <extracomment>Row of a report: when both sides agreed to the validation.</extracomment>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>ليس جزءًا منه</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the procedure was ticked.</extracomment>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A step of the procedure was not ticked.</extracomment>
        <translation>غير منجزة</translation>
    </message>
    <message>
        <source>The first report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>التقرير الأول ناتج عن تدريب مع مستأجر محاكى، وليس من Mimecast.</translation>
    </message>
    <message>
        <source>The second report comes from practice with a simulated tenant, not from Mimecast.</source>
        <translation>التقرير الثاني ناتج عن تدريب مع مستأجر محاكى، وليس من Mimecast.</translation>
    </message>
    <message>
        <source>The checksum of the first report does not fit: it was changed or damaged after it was written.</source>
        <translation>المجموع الاختباري للتقرير الأول لا يتطابق: غُيّر التقرير أو تلف بعد كتابته.</translation>
    </message>
    <message>
        <source>The checksum of the second report does not fit: it was changed or damaged after it was written.</source>
        <translation>المجموع الاختباري للتقرير الثاني لا يتطابق: غُيّر التقرير أو تلف بعد كتابته.</translation>
    </message>
    <message>
        <source>Only one of the two was written from a set-up. Steps, entries, the validation session and the verdict are not compared.</source>
        <translation>تقرير واحد فقط من الاثنين كُتب من عملية إعداد. ولا تُقارن الخطوات والمدخلات وجلسة التحقق والتقييم.</translation>
    </message>
    <message>
        <source>Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so those are not compared.</source>
        <translation>في أحد التقريرين أو في كليهما أسماء مستعارة بدلًا من الأسماء والعناوين والمعرّفات، ولذلك لا تُقارن.</translation>
    </message>
    <message>
        <source>They are of different versions of the program: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are version numbers.</extracomment>
        <translation>هما من إصدارين مختلفين من البرنامج: %1 و%2.</translation>
    </message>
    <message>
        <source>They follow different revisions of the procedure: %1 and %2.</source>
        <extracomment>Of two reports; %1 and %2 are revisions of the documented procedure.</extracomment>
        <translation>يتبعان مراجعتين مختلفتين من الإجراء الموثّق: %1 و%2.</translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>Heading above differences between two reports.</extracomment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Part of a report: the customer’s account at Mimecast.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Live check</source>
        <extracomment>Part of a report to which a difference belongs.</extracomment>
        <translation>فحص مباشر</translation>
    </message>
    <message>
        <source>Validation session</source>
        <extracomment>Part of a report: the test with the CST.</extracomment>
        <translation>جلسة التحقق</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Part of a report: what was entered.</extracomment>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Part of a report: a step of the procedure.</extracomment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>التقرير الأول: %1</translation>
    </message>
    <message>
        <source>Second report: %1</source>
        <extracomment>%1 is a date and an organization.</extracomment>
        <translation>التقرير الثاني: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Result of comparing two reports.</extracomment>
        <translation>لا توجد اختلافات.</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Client ID, abbreviated</source>
        <translation>قيمة Client ID مختصرة</translation>
    </message>
    <message>
        <source>Service account</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Display name of the service account</source>
        <translation>اسم العرض لحساب الخدمة</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Description of the role</source>
        <translation>وصف الدور</translation>
    </message>
    <message>
        <source>API application</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>تطبيق API</translation>
    </message>
    <message>
        <source>Description of the API application</source>
        <translation>وصف تطبيق API</translation>
    </message>
    <message>
        <source>Technical point of contact</source>
        <translation>جهة الاتصال التقنية</translation>
    </message>
    <message>
        <source>Email of the technical point of contact</source>
        <translation>البريد الإلكتروني لجهة الاتصال التقنية</translation>
    </message>
    <message>
        <source>Integration in the Arctic Wolf Unified Portal</source>
        <translation>التكامل في Arctic Wolf Unified Portal</translation>
    </message>
    <message>
        <source>Status of Threat Remediation before</source>
        <translation>حالة Threat Remediation السابقة</translation>
    </message>
    <message>
        <source>Notification group</source>
        <extracomment>Row of a report: what was entered in a set-up.</extracomment>
        <translation>مجموعة الإشعارات</translation>
    </message>
    <message>
        <source>Switching from API 1.0</source>
        <translation>الانتقال من API 1.0</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response</source>
        <translation>إعداد Mimecast لخدمة Active Response من Arctic Wolf</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page 2 of 5, in the foot of a printed report</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>المؤسسة %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الاسم %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>المضيف %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الحادث %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several apart.</extracomment>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <extracomment>Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.</extracomment>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>In a report for sharing, in place of a text that was left out.</extracomment>
        <translation>لم يُدرج</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Validated</source>
        <extracomment>Verdict of a report.</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>No check has run with these credentials and this gateway, so nothing is known about whether the set-up works.</source>
        <translation>لم يُجرَ أي فحص ببيانات الاعتماد هذه ومع هذه البوابة، لذا لا يُعرف ما إذا كان الإعداد يعمل.</translation>
    </message>
    <message>
        <source>At least one check failed. Follow what it says to do, then run the checks again.</source>
        <translation>فشل فحص واحد على الأقل. يُرجى اتباع ما يذكره، ثم إعادة إجراء الفحوص.</translation>
    </message>
    <message>
        <source>Something is still open or not known, so this is not ready yet.</source>
        <translation>لا يزال هناك ما لم يُنجز أو ما هو غير معروف، لذا فالإعداد غير جاهز بعد.</translation>
    </message>
    <message>
        <source>Ready for the test with your CST.</source>
        <translation>الإعداد جاهز للاختبار مع فريق CST.</translation>
    </message>
    <message>
        <source>A validation session saw the deletion of a message.</source>
        <translation>شهدت جلسة تحقق حذف رسالة.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>هذا الملف أكبر من أن يكون تقريرًا.</translation>
    </message>
    <message>
        <source>This file holds a text of more than 2,000 characters, which is longer than any in a report.</source>
        <translation>يحتوي هذا الملف على نص يزيد على 2000 حرف، وهو أطول من أي نص في تقرير.</translation>
    </message>
    <message>
        <source>This report is damaged: the file is cut short or was changed by hand.</source>
        <translation>هذا التقرير تالف: الملف مبتور أو غُيّر يدويًا.</translation>
    </message>
    <message>
        <source>This file is a set-up, not a report.</source>
        <translation>هذا الملف عملية إعداد، وليس تقريرًا.</translation>
    </message>
    <message>
        <source>This file is no report of this program.</source>
        <translation>هذا الملف ليس تقريرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This report was written by a newer version of the program. Update the program to open it.</source>
        <translation>كتب هذا التقريرَ إصدارٌ أحدث من البرنامج. يُرجى تحديث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>This report is damaged: it holds a member twice, half a character, or a number that is no count, so that it can be read in more than one way.</source>
        <translation>هذا التقرير تالف: فيه عنصر مكرر، أو نصف حرف، أو رقم ليس عددًا صحيحًا، فيمكن أن يُقرأ بأكثر من طريقة.</translation>
    </message>
    <message>
        <source>This report is damaged: something that belongs into a report is missing from it.</source>
        <translation>هذا التقرير تالف: ينقصه شيء من مكوّنات التقرير.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2. What was there before stays as it was.</source>
        <extracomment>%1 is the path of a file, %2 the reason, for example “there is no such folder”.</extracomment>
        <translation>تتعذر كتابة «%1»: %2. وما كان هناك من قبل يبقى كما كان.</translation>
    </message>
    <message>
        <source>the folder that you are in does not exist any more</source>
        <translation>المجلد الحالي لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it is a link; name the file it leads to</source>
        <translation>هو رابط؛ يلزم تحديد الملف الذي يقود إليه</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>يخص مستخدمًا آخر</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>you may not write into its folder</source>
        <translation>ليس لديك إذن بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>الاسم «%1» لا ينتهي بـ .json أو .html أو .pdf أو .md. والامتداد يحدد التنسيق.</translation>
    </message>
    <message>
        <source>Message from</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>مرسل الرسالة</translation>
    </message>
    <message>
        <source>Message to</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>مستلم الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date of the message</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>Watched until</source>
        <extracomment>Row of a report, of the validation session.</extracomment>
        <translation>نهاية المراقبة</translation>
    </message>
    <message>
        <source>Incidents of other messages meanwhile</source>
        <translation>حوادث رسائل أخرى في الأثناء</translation>
    </message>
    <message>
        <source>The checksum of this report does not fit: it was changed or damaged after it was written. What it says may not be what was seen.</source>
        <translation>المجموع الاختباري لهذا التقرير لا يتطابق: غُيّر التقرير أو تلف بعد كتابته. وقد لا يكون ما يذكره هو ما رُصد فعلًا.</translation>
    </message>
    <message>
        <source>Made for sharing: names, addresses and identifiers are replaced by pseudonyms, and free text is left out.</source>
        <translation>أُعدّ للمشاركة: استُعيض عن الأسماء والعناوين والمعرّفات بأسماء مستعارة، ولم تُدرج النصوص الحرة.</translation>
    </message>
    <message>
        <source>Mimecast for Arctic Wolf Active Response: %1. %2</source>
        <extracomment>%1 is the verdict, for example “Ready”; %2 is a sentence.</extracomment>
        <translation>إعداد Mimecast لخدمة Active Response من Arctic Wolf: %1. %2</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1 is an account’s name, %2 its code.</extracomment>
        <translation>الحساب: %1 (%2)</translation>
    </message>
    <message>
        <source>Checks passed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>الفحوص الناجحة: %1 من %2</translation>
    </message>
    <message>
        <source>Report of %1. Checksum against accidents: SHA-256 %2</source>
        <extracomment>%1 is a date and time, %2 a checksum.</extracomment>
        <translation>تقرير بتاريخ %1. المجموع الاختباري لكشف التلف العارض: SHA-256 %2</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>Appendix: every step, every check, its evidence.</source>
        <translation>الملحق: كل خطوة وكل فحص وشواهده.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>لم يبقَ شيء دون إنجاز.</translation>
    </message>
    <message>
        <source>Seen by this program</source>
        <translation>ما رصده هذا البرنامج</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>Column of a report: when a step was ticked.</extracomment>
        <translation>وقت وضع العلامة</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column of a report: a live check.</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Live checks</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>الفحوص المباشرة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Over the JSON report in canonical form (RFC 8785), without the checksum. It shows damage and edits by accident. It is no proof against forgery: anyone can compute it anew.</source>
        <translation>يُحسب على تقرير JSON بصيغته القياسية (RFC 8785) دون المجموع الاختباري نفسه. وهو يُظهر التلف والتعديل غير المقصود. وليس دليلًا ضد التزوير: يمكن لأي شخص حسابه من جديد.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>No check has run.</source>
        <translation>لم يُجرَ أي فحص.</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>Heading in a report: what is left to do.</extracomment>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>العملية</translation>
    </message>
    <message>
        <source>The checks only read. They change and remove nothing at Mimecast.</source>
        <translation>الفحوص تقرأ فقط. ولا تغيّر شيئًا لدى Mimecast ولا تزيله.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Column of a report: the name of what was entered.</extracomment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading, row or column of a report.</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>As ticked by the administrator; the live checks do not see all of it.</source>
        <translation>بحسب العلامات التي وضعها المسؤول؛ فالفحوص المباشرة لا ترى ذلك كله.</translation>
    </message>
    <message>
        <source>Judged by what Mimecast counts for the incident; the program watched and deleted nothing itself.</source>
        <translation>الحكم مبني على ما تحصيه Mimecast للحادث؛ والبرنامج راقب فقط ولم يحذف شيئًا بنفسه.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column of a report: what was entered.</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Where it is in the console</source>
        <translation>موضعه في وحدة التحكم</translation>
    </message>
    <message>
        <source>The path to Mimecast</source>
        <translation>المسار إلى Mimecast</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Row of a report: when it was written.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Row of a report: when the checks ran.</extracomment>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Row of a report: with which program it was written.</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Row of a report: which documented procedure was followed.</extracomment>
        <translation>الإجراء الموثّق</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Station on the path to Mimecast.</extracomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Network and gateway</source>
        <translation>الشبكة والبوابة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Station on the path to Mimecast: Client ID and Client Secret.</extracomment>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Threat Remediation</source>
        <extracomment>Station on the path to Mimecast: the service. A label of the console: not translated.</extracomment>
        <translation>Threat Remediation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How many of a section&apos;s steps are done, for example &quot;3 of 5 done&quot;</extracomment>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before the words of a verdict that comes from practice: &quot;Practice: Validated&quot;</extracomment>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.</source>
        <translation>تدريب – أُعدّ مع مستأجر محاكى. ولا يدل على شيء بشأن حساب Mimecast حقيقي.</translation>
    </message>
    <message>
        <source>With other credentials: %1</source>
        <extracomment>%1 is what came of a validation session.</extracomment>
        <translation>ببيانات اعتماد أخرى: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a check&apos;s title, %2 its status.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Validation session – %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>جلسة التحقق – %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n steps not ticked</source>
        <extracomment>%1 is a section&apos;s title, for example &quot;API role – 3 of 5 steps not ticked&quot;</extracomment>
        <translation>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
            <numerusform>%1 – الخطوات غير المعلَّمة: %2 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>ما تجب مراعاته</translation>
    </message>
    <message>
        <source>Button in the Mimecast console</source>
        <translation>الزر في وحدة تحكم Mimecast</translation>
    </message>
    <message>
        <source>Caution</source>
        <extracomment>Row of a report: a warning that the validation was done with other credentials.</extracomment>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Everything is set up as the documented procedure asks.</source>
        <translation>كل شيء معدّ كما يتطلب الإجراء الموثّق.</translation>
    </message>
    <message>
        <source>The application has another client secret than the one shown.</source>
        <translation>سر العميل لدى التطبيق غير السر المعروض.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>التطبيق معطّل.</translation>
    </message>
    <message>
        <source>The keys are of the older API 1.0, and have expired.</source>
        <translation>المفاتيح تابعة لواجهة API 1.0 الأقدم، وقد انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>The application lacks the product Threat Management.</source>
        <translation>يفتقر التطبيق إلى المنتج Threat Management.</translation>
    </message>
    <message>
        <source>The application lacks the product Account Management.</source>
        <translation>يفتقر التطبيق إلى المنتج Account Management.</translation>
    </message>
    <message>
        <source>The application has neither of the two products.</source>
        <translation>ليس لدى التطبيق أي من المنتجين.</translation>
    </message>
    <message>
        <source>The role lacks the permission to read the dashboard.</source>
        <translation>يفتقر الدور إلى إذن قراءة لوحة المعلومات.</translation>
    </message>
    <message>
        <source>The role lacks the permissions on Threat Remediation.</source>
        <translation>يفتقر الدور إلى أذونات Threat Remediation.</translation>
    </message>
    <message>
        <source>The role has no permissions at all.</source>
        <translation>ليس لدى الدور أي أذونات.</translation>
    </message>
    <message>
        <source>The role has a permission that it does not need.</source>
        <translation>لدى الدور إذن لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>The role has every permission there is.</source>
        <translation>لدى الدور كل الأذونات الموجودة.</translation>
    </message>
    <message>
        <source>The account has no license for Internal Email Protect.</source>
        <translation>ليس لدى الحساب ترخيص للمنتج Internal Email Protect.</translation>
    </message>
    <message>
        <source>The account has no license for Threat Remediation.</source>
        <translation>ليس لدى الحساب ترخيص لخدمة Threat Remediation.</translation>
    </message>
    <message>
        <source>Each answer takes a second and a half.</source>
        <translation>يستغرق كل رد ثانية ونصف الثانية.</translation>
    </message>
    <message>
        <source>The service takes no more requests for several minutes.</source>
        <translation>لا تقبل الخدمة طلبات أخرى لعدة دقائق.</translation>
    </message>
    <message>
        <source>The service takes no more requests for half a second.</source>
        <translation>لا تقبل الخدمة طلبات أخرى لنصف ثانية.</translation>
    </message>
    <message>
        <source>The service takes no more requests and does not say for how long.</source>
        <translation>لا تقبل الخدمة طلبات أخرى ولا تذكر المدة.</translation>
    </message>
    <message>
        <source>The service refuses a good access token once.</source>
        <translation>ترفض الخدمة رمز وصول صالحًا مرة واحدة.</translation>
    </message>
    <message>
        <source>The service refuses every access token that it has issued.</source>
        <translation>ترفض الخدمة كل رمز وصول أصدرته.</translation>
    </message>
    <message>
        <source>The service is down.</source>
        <translation>الخدمة متوقفة.</translation>
    </message>
    <message>
        <source>The service fails once and works the next time.</source>
        <translation>تفشل الخدمة مرة وتعمل في المرة التالية.</translation>
    </message>
    <message>
        <source>The service is busy for a second, says so, and works afterwards.</source>
        <translation>الخدمة مشغولة لمدة ثانية وتعلن ذلك، ثم تعمل.</translation>
    </message>
    <message>
        <source>The service is down for an hour, and says so.</source>
        <translation>الخدمة متوقفة لمدة ساعة وتعلن ذلك.</translation>
    </message>
    <message>
        <source>The servers behind the gateway do not answer it.</source>
        <translation>لا تستجيب الخوادم الواقعة خلف البوابة لها.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the service are 11 minutes apart.</source>
        <translation>الفرق بين ساعة هذا الحاسوب وساعة الخدمة 11 دقيقة.</translation>
    </message>
    <message>
        <source>The service does not tell its time.</source>
        <translation>لا تذكر الخدمة وقتها.</translation>
    </message>
    <message>
        <source>The quota of an unlicensed package is refused; all else is set up.</source>
        <translation>حصة حزمة غير مرخّصة مرفوضة؛ وكل ما عدا ذلك معدّ.</translation>
    </message>
    <message>
        <source>The operation that lists incidents is not there.</source>
        <translation>العملية التي تسرد الحوادث غير موجودة.</translation>
    </message>
    <message>
        <source>Listing incidents fails with a conflict.</source>
        <translation>يفشل سرد الحوادث بسبب تعارض.</translation>
    </message>
    <message>
        <source>Refusals are worded in a way that nobody has seen before.</source>
        <translation>يُصاغ الرفض بطريقة لم يرها أحد من قبل.</translation>
    </message>
    <message>
        <source>Whatever is asked with a token is refused without a word.</source>
        <translation>كل ما يُطلب برمز وصول يُرفض دون بيان.</translation>
    </message>
    <message>
        <source>A missing product is told in four other forms of an error.</source>
        <translation>يُعبَّر عن نقص منتج بأربعة أشكال أخرى من الخطأ.</translation>
    </message>
    <message>
        <source>Listing incidents fails, in an answer that calls itself good.</source>
        <translation>يفشل سرد الحوادث، في رد يصف نفسه بالنجاح.</translation>
    </message>
    <message>
        <source>A missing permission is told only by the status within the answer.</source>
        <translation>لا يُستدل على نقص إذن إلا من الحالة داخل الرد.</translation>
    </message>
    <message>
        <source>Every answer is good and empty.</source>
        <translation>كل رد ناجح وفارغ.</translation>
    </message>
    <message>
        <source>Every answer is good and no JSON.</source>
        <translation>كل رد ناجح وليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>Every answer is cut short on its way.</source>
        <translation>كل رد يُبتر في الطريق.</translation>
    </message>
    <message>
        <source>Every answer is a list.</source>
        <translation>كل رد قائمة.</translation>
    </message>
    <message>
        <source>Listing incidents gives lists within lists, a hundred thousand deep.</source>
        <translation>يعطي سرد الحوادث قوائم داخل قوائم، بعمق مئة ألف.</translation>
    </message>
    <message>
        <source>The access token is a number.</source>
        <translation>رمز الوصول رقم.</translation>
    </message>
    <message>
        <source>The account has neither a name nor a code.</source>
        <translation>ليس للحساب اسم ولا رمز.</translation>
    </message>
    <message>
        <source>The account’s packages are objects with a name and a number.</source>
        <translation>حزم الحساب كائنات لها اسم ورقم.</translation>
    </message>
    <message>
        <source>The account does not tell its packages.</source>
        <translation>لا يذكر الحساب حزمه.</translation>
    </message>
    <message>
        <source>The account’s packages are of types that nobody expects.</source>
        <translation>حزم الحساب من أنواع لا يتوقعها أحد.</translation>
    </message>
    <message>
        <source>Every answer is larger than any that Mimecast gives.</source>
        <translation>كل رد أكبر من أي رد تقدمه Mimecast.</translation>
    </message>
    <message>
        <source>A few compressed bytes unfold into an answer of 16 MiB.</source>
        <translation>بضعة بايتات مضغوطة تتوسع إلى رد حجمه 16 MiB.</translation>
    </message>
    <message>
        <source>Everything is set up, and served over HTTPS.</source>
        <translation>كل شيء معدّ ويُقدَّم عبر HTTPS.</translation>
    </message>
    <message>
        <source>A firewall opens encrypted connections.</source>
        <translation>جدار حماية يفتح الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>الشهادة لاسم آخر.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS.</source>
        <translation>الطرف الآخر لا يدعم TLS.</translation>
    </message>
    <message>
        <source>The network’s sign-in page stands in place of every answer.</source>
        <translation>تظهر صفحة تسجيل الدخول إلى الشبكة بدلًا من كل رد.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in by the status made for that.</source>
        <translation>تطلب الشبكة تسجيل الدخول بالحالة المخصصة لذلك.</translation>
    </message>
    <message>
        <source>A filter’s page stands in place of every answer.</source>
        <translation>تظهر صفحة نظام ترشيح بدلًا من كل رد.</translation>
    </message>
    <message>
        <source>The network sends every request elsewhere.</source>
        <translation>ترسل الشبكة كل طلب إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The connection breaks off in the middle of every answer.</source>
        <translation>ينقطع الاتصال في منتصف كل رد.</translation>
    </message>
    <message>
        <source>Connections are taken, and nothing is ever answered.</source>
        <translation>تُقبل الاتصالات ولا يأتي أي رد أبدًا.</translation>
    </message>
    <message>
        <source>Every answer comes at a byte a second.</source>
        <translation>يأتي كل رد بسرعة بايت واحد في الثانية.</translation>
    </message>
    <message>
        <source>Every answer goes on without end.</source>
        <translation>يستمر كل رد بلا نهاية.</translation>
    </message>
    <message>
        <source>What was set up</source>
        <translation>ما أُعدّ</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>سلوك الخدمة</translation>
    </message>
    <message>
        <source>What the answers look like</source>
        <translation>شكل الردود</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>سلوك الشبكة</translation>
    </message>
    <message>
        <source>There is no certificate in %1, or no key in %2.</source>
        <extracomment>%1 and %2 are names of files.</extracomment>
        <translation>لا توجد شهادة في %1، أو لا يوجد مفتاح في %2.</translation>
    </message>
    <message>
        <source>Listen on port N instead of any free one.</source>
        <translation>الاستماع على المنفذ N بدلًا من أي منفذ متاح.</translation>
    </message>
    <message>
        <source>Serve HTTPS; the argument KEY follows the certificate.</source>
        <translation>تقديم HTTPS؛ وتلي الوسيطةُ KEY الشهادةَ.</translation>
    </message>
    <message>
        <source>Simulate the scenario NAME (default: ready).</source>
        <translation>محاكاة السيناريو NAME (الافتراضي: ready).</translation>
    </message>
    <message>
        <source>Answer after MS milliseconds.</source>
        <translation>الرد بعد MS مللي ثانية.</translation>
    </message>
    <message>
        <source>Print the credentials and the scenarios, and end.</source>
        <translation>طباعة بيانات الاعتماد والسيناريوهات، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Print the authority of the scenarios over HTTPS, for those who want to trust it, and end.</source>
        <translation>طباعة جهة إصدار الشهادات لسيناريوهات HTTPS، لمن يريد الثقة بها، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>The certificate’s private key, with --tls.</source>
        <translation>المفتاح الخاص (private key) للشهادة، مع --tls.</translation>
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
        <translation>يوثق بما يُقدَّم عبر HTTPS من خلال جهة إصدار الشهادات التي يطبعها --authority.</translation>
    </message>
    <message>
        <source>A CST’s test deletion is played on %1. It plays %2.</source>
        <extracomment>%1 is a request, %2 the names of what can be played.</extracomment>
        <translation>يُحاكى الحذف الاختباري الذي يجريه فريق CST عند الطلب %1. وما يُحاكى: %2.</translation>
    </message>
    <message>
        <source>--tls takes a certificate and its key; there are no other arguments.</source>
        <translation>يأخذ --tls شهادة ومفتاحها؛ ولا توجد وسيطات أخرى.</translation>
    </message>
    <message>
        <source>The port is a number from 0 to 65535.</source>
        <translation>المنفذ رقم من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The latency is a number from 0 to 3600000.</source>
        <translation>زمن التأخير رقم من 0 إلى 3600000.</translation>
    </message>
    <message>
        <source>Simulates a Mimecast tenant on this computer. It prints the address that it listens on, and serves until it is stopped.</source>
        <translation>محاكاة مستأجر Mimecast على هذا الحاسوب. يُطبع العنوان الذي يستمع عليه البرنامج، ويستمر في العمل حتى إيقافه.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <extracomment>%1 is what was given as the name of a scenario.</extracomment>
        <translation>لا يوجد سيناريو باسم «%1».</translation>
    </message>
    <message>
        <source>The account is a Cloud Integrated one, without a Cloud Gateway.</source>
        <translation>الحساب من النوع Cloud Integrated، بلا Cloud Gateway.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The keychain holds no secret for this set-up. Enter the secret again.</source>
        <translation>لا تحتوي سلسلة المفاتيح على سر لعملية الإعداد هذه. يُرجى إدخال السر مجددًا.</translation>
    </message>
    <message>
        <source>This program was started outside a desktop session, where no keychain can be reached. Start it from your desktop.</source>
        <translation>شُغّل هذا البرنامج خارج جلسة سطح مكتب، حيث لا يمكن الوصول إلى سلسلة مفاتيح. يُرجى تشغيله من سطح المكتب.</translation>
    </message>
    <message>
        <source>No keychain is running in this desktop session. Install or start one, for example GNOME Keyring or KWallet, and try again.</source>
        <translation>لا تعمل أي سلسلة مفاتيح في جلسة سطح المكتب هذه. يُرجى تثبيت واحدة أو تشغيلها، مثل GNOME Keyring أو KWallet، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the system could not ask you for its password. Unlock it in your desktop’s password manager, and try again.</source>
        <translation>سلسلة المفاتيح مقفلة، ولم يتمكن النظام من طلب كلمة مرورها. يُرجى فتح قفلها في مدير كلمات المرور لسطح المكتب، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The keychain is still locked: the window that asked for its password was closed. Try again, and enter the password.</source>
        <translation>لا تزال سلسلة المفاتيح مقفلة: أُغلقت النافذة التي طلبت كلمة مرورها. يُرجى المحاولة مجددًا وإدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring to keep secrets in. Create one in your desktop’s password manager, and try again.</source>
        <translation>ليس في سلسلة المفاتيح حلقة مفاتيح افتراضية لحفظ الأسرار. يُرجى إنشاء واحدة في مدير كلمات المرور لسطح المكتب، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The library that opens the keychain is missing. Install the package libsecret (on Debian and Ubuntu: libsecret-1-0), and start this program again.</source>
        <translation>المكتبة التي تفتح سلسلة المفاتيح غير موجودة. يُرجى تثبيت الحزمة libsecret (في Debian وUbuntu: libsecret-1-0)، ثم إعادة تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>This system has no keychain that this program can use. Keep the secret in a safe, encrypted place of your own.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح يمكن لهذا البرنامج استخدامها. يُرجى حفظ السر في مكان آمن ومشفّر خاص بك.</translation>
    </message>
    <message>
        <source>The system refused access to the keychain. Try again, and allow access when the system asks.</source>
        <translation>رفض النظام الوصول إلى سلسلة المفاتيح. يُرجى المحاولة مجددًا والسماح بالوصول عندما يطلب النظام ذلك.</translation>
    </message>
    <message>
        <source>This is more text than the keychain takes, which is 2,560 bytes. Check that you pasted the client secret and nothing else.</source>
        <translation>هذا النص أطول مما تقبله سلسلة المفاتيح، والحد الأقصى 2560 بايت. يُرجى التأكد من لصق سر العميل ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The keychain gave back something other than what was stored, so it cannot be relied on. Try again, or keep the secret elsewhere.</source>
        <translation>أعادت سلسلة المفاتيح شيئًا غير ما حُفظ فيها، فلا يمكن الاعتماد عليها. يُرجى المحاولة مجددًا، أو حفظ السر في مكان آخر.</translation>
    </message>
    <message>
        <source>The keychain has not answered. Look for a window of the system that asks for a password, perhaps behind this one; answer it and try again.</source>
        <translation>لم تستجب سلسلة المفاتيح. يُرجى البحث عن نافذة للنظام تطلب كلمة مرور، ربما خلف هذه النافذة، والرد عليها ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>You stopped waiting for the keychain. Try again when it can be unlocked.</source>
        <translation>أوقفت انتظار سلسلة المفاتيح. يُرجى المحاولة مجددًا عندما يمكن فتح قفلها.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Try again; the technical detail says more.</source>
        <translation>تعذّر على سلسلة المفاتيح تنفيذ المطلوب. يُرجى المحاولة مجددًا؛ وفي التفاصيل التقنية مزيد من المعلومات.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Global gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>البوابة العالمية</translation>
    </message>
    <message>
        <source>UK gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>بوابة المملكة المتحدة</translation>
    </message>
    <message>
        <source>US gateway</source>
        <extracomment>Name of a gateway.</extracomment>
        <translation>بوابة الولايات المتحدة</translation>
    </message>
    <message>
        <source>Mimecast does not document this gateway. The checks can run against it, but it may not stay.</source>
        <translation>هذه البوابة غير موثّقة لدى Mimecast. يمكن إجراء الفحوص عليها، لكنها قد لا تبقى.</translation>
    </message>
    <message>
        <source>This is an address of the API 1.0. The keys of this set-up are for the API 2.0: choose Global, United Kingdom or United States.</source>
        <translation>هذا عنوان لواجهة API 1.0. ومفتاحا عملية الإعداد هذه مخصصان لواجهة API 2.0: يُرجى اختيار العالمية أو المملكة المتحدة أو الولايات المتحدة.</translation>
    </message>
    <message>
        <source>This isn’t a Mimecast address. Nothing is sent there.</source>
        <translation>هذا ليس عنوانًا لدى Mimecast. ولا يُرسل شيء إليه.</translation>
    </message>
    <message>
        <source>This address isn’t complete. It should look like %1.</source>
        <extracomment>%1 is an example of an address.</extracomment>
        <translation>هذا العنوان غير مكتمل. يجب أن يكون على شكل %1.</translation>
    </message>
    <message>
        <source>“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host under services.mimecast.com over https, or a loopback address. Nothing has been sent.</source>
        <extracomment>%1 is what was given as an address.</extracomment>
        <translation>القيمة «%1» ليست بوابة يتواصل معها هذا البرنامج. يُرجى استخدام global أو uk أو us، أو عنوان مضيف تابع لـ services.mimecast.com عبر https، أو عنوان استرجاع (loopback). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Before what a watch of a simulated tenant tells.</extracomment>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1.</source>
        <extracomment>%1 are counts: “1 identified · 1 deleted · 0 failed · 0 restored”.</extracomment>
        <translation>لا جديد: %1.</translation>
    </message>
    <message>
        <source>No incident of the message yet; incidents of other messages: %1.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>لا حادث للرسالة بعد؛ وحوادث الرسائل الأخرى: %1.</translation>
    </message>
    <message>
        <source>Incident %1 (%2): %3.</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type, %3 its counts.</extracomment>
        <translation>الحادث %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <extracomment>%1 is an incident’s code, %2 are counts.</extracomment>
        <translation>الحادث %1: %2.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 إعادة المحاولة بعد %2 ث.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يلزم فعله الآن</translation>
    </message>
    <message>
        <source>Asking again in %1.</source>
        <extracomment>%1 is a time, for example “15 s”.</extracomment>
        <translation>الاستعلام مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast.</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast.</translation>
    </message>
    <message>
        <source>%1 Ctrl+C stops it.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 وللإيقاف: Ctrl+C.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>A number of checks; the same in the following.</extracomment>
        <translation>
            <numerusform>لا فحوص ناجحة</numerusform>
            <numerusform>فحص ناجح واحد</numerusform>
            <numerusform>فحصان ناجحان</numerusform>
            <numerusform>%n فحوص ناجحة</numerusform>
            <numerusform>%n فحصًا ناجحًا</numerusform>
            <numerusform>%n فحص ناجح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص مع تحذير</numerusform>
            <numerusform>فحص واحد مع تحذير</numerusform>
            <numerusform>فحصان مع تحذير</numerusform>
            <numerusform>%n فحوص مع تحذير</numerusform>
            <numerusform>%n فحصًا مع تحذير</numerusform>
            <numerusform>%n فحص مع تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص فاشلة</numerusform>
            <numerusform>فحص فاشل واحد</numerusform>
            <numerusform>فحصان فاشلان</numerusform>
            <numerusform>%n فحوص فاشلة</numerusform>
            <numerusform>%n فحصًا فاشلًا</numerusform>
            <numerusform>%n فحص فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص غير معروفة النتيجة</numerusform>
            <numerusform>فحص واحد غير معروف النتيجة بعد</numerusform>
            <numerusform>فحصان غير معروفي النتيجة بعد</numerusform>
            <numerusform>%n فحوص غير معروفة النتيجة بعد</numerusform>
            <numerusform>%n فحصًا غير معروف النتيجة بعد</numerusform>
            <numerusform>%n فحص غير معروف النتيجة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص متخطاة</numerusform>
            <numerusform>فحص متخطى واحد</numerusform>
            <numerusform>فحصان متخطيان</numerusform>
            <numerusform>%n فحوص متخطاة</numerusform>
            <numerusform>%n فحصًا متخطى</numerusform>
            <numerusform>%n فحص متخطى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <extracomment>A number of checks.</extracomment>
        <translation>
            <numerusform>لا فحوص ملغاة</numerusform>
            <numerusform>فحص ملغى واحد</numerusform>
            <numerusform>فحصان ملغيان</numerusform>
            <numerusform>%n فحوص ملغاة</numerusform>
            <numerusform>%n فحصًا ملغى</numerusform>
            <numerusform>%n فحص ملغى</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to: %1 (%2)</source>
        <extracomment>%1 is the title of a section, %2 the ID of a step.</extracomment>
        <translation>يُرجى العودة إلى: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <extracomment>%1 is &quot;1 thing to fix&quot; or the like, %2 a time.</extracomment>
        <translation>%1. إعادة الفحص بعد %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done.</source>
        <extracomment>For example “3 of 10 checks done.”</extracomment>
        <translation>
            <numerusform>أُنجز %1 من %n فحص.</numerusform>
            <numerusform>أُنجز %1 من فحص واحد.</numerusform>
            <numerusform>أُنجز %1 من فحصين.</numerusform>
            <numerusform>أُنجز %1 من %n فحوص.</numerusform>
            <numerusform>أُنجز %1 من %n فحصًا.</numerusform>
            <numerusform>أُنجز %1 من %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks done, %2.</source>
        <extracomment>%2 is a time, for example “5 s”.</extracomment>
        <translation>
            <numerusform>أُنجز %1 من %n فحص، خلال %2.</numerusform>
            <numerusform>أُنجز %1 من فحص واحد، خلال %2.</numerusform>
            <numerusform>أُنجز %1 من فحصين، خلال %2.</numerusform>
            <numerusform>أُنجز %1 من %n فحوص، خلال %2.</numerusform>
            <numerusform>أُنجز %1 من %n فحصًا، خلال %2.</numerusform>
            <numerusform>أُنجز %1 من %n فحص، خلال %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Client ID has an unusual length.</source>
        <translation>طول قيمة Client ID غير معتاد.</translation>
    </message>
    <message>
        <source>The Client Secret has an unusual length.</source>
        <translation>طول قيمة Client Secret غير معتاد.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>لم تُدخل قيمة Client ID.</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>لم تُدخل قيمة Client Secret.</translation>
    </message>
    <message>
        <source>The Client ID has a space or a line end inside. Copy it again.</source>
        <translation>في قيمة Client ID مسافة أو نهاية سطر. يُرجى نسخها مجددًا.</translation>
    </message>
    <message>
        <source>The Client Secret has a space or a line end inside. Copy it again.</source>
        <translation>في قيمة Client Secret مسافة أو نهاية سطر. يُرجى نسخها مجددًا.</translation>
    </message>
    <message>
        <source>The Client ID is the same as the Client Secret, or a part of it. Copy it again.</source>
        <translation>قيمة Client ID مطابقة لقيمة Client Secret أو جزء منها. يُرجى نسخها مجددًا.</translation>
    </message>
    <message>
        <source>The Client ID and the Client Secret look swapped.</source>
        <translation>يبدو أن كلًّا من قيمتي Client ID وClient Secret في مكان الأخرى.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway. Choose that gateway again, or enter the secret once more.</source>
        <translation>حُفظ السر لبوابة أخرى. يُرجى اختيار تلك البوابة مجددًا، أو إدخال السر مرة أخرى.</translation>
    </message>
    <message>
        <source>The secret was saved for another gateway, %1. Choose that gateway again, or enter the secret once more.</source>
        <extracomment>%1 is the address of a gateway.</extracomment>
        <translation>حُفظ السر لبوابة أخرى، %1. يُرجى اختيار تلك البوابة مجددًا، أو إدخال السر مرة أخرى.</translation>
    </message>
    <message>
        <source>The secret was saved for another Client ID. Enter that Client ID again, or enter the secret that belongs to this one.</source>
        <translation>حُفظ السر لقيمة Client ID أخرى. يُرجى إدخال تلك القيمة مجددًا، أو إدخال السر الخاص بهذه القيمة.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for another copy of this set-up. Open that copy, or enter the secret once more.</source>
        <translation>السر الموجود في سلسلة المفاتيح حُفظ لنسخة أخرى من عملية الإعداد هذه. يُرجى فتح تلك النسخة، أو إدخال السر مرة أخرى.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where the user is: %1 and %2 are numbers of pages.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min left</source>
        <extracomment>%1 is &quot;Step 4 of 11&quot;.</extracomment>
        <translation>
            <numerusform>%1 · يبقى أقل من دقيقة</numerusform>
            <numerusform>%1 · يبقى نحو دقيقة واحدة</numerusform>
            <numerusform>%1 · يبقى نحو دقيقتين</numerusform>
            <numerusform>%1 · يبقى نحو %n دقائق</numerusform>
            <numerusform>%1 · يبقى نحو %n دقيقة</numerusform>
            <numerusform>%1 · يبقى نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Of a section of the procedure.</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Of a section of the procedure: how many of its steps are left.</extracomment>
        <translation>
            <numerusform>لا خطوات متبقية</numerusform>
            <numerusform>خطوة واحدة متبقية</numerusform>
            <numerusform>خطوتان متبقيتان</numerusform>
            <numerusform>%n خطوات متبقية</numerusform>
            <numerusform>%n خطوة متبقية</numerusform>
            <numerusform>%n خطوة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Set-up</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>عملية الإعداد</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Command line: row of a set-up.</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Command line: row of a set-up: when it was begun.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Command line: row of a set-up: when it was last changed.</extracomment>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Open section</source>
        <extracomment>Command line: row of a set-up: the page where it stands.</extracomment>
        <translation>القسم الحالي</translation>
    </message>
    <message>
        <source>Client secret in the keychain</source>
        <translation>سر العميل في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the client secret is in the keychain.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>This deletes the damaged set-up “%1”, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file.</extracomment>
        <translation>يحذف هذا عملية الإعداد التالفة «%1»، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes the set-up “%1” of “%2” with %n completed steps, and its client secret, which Mimecast does not show again.</source>
        <extracomment>%1 is the name of a set-up&apos;s file, %2 an organization.</extracomment>
        <translation>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» دون خطوات منجزة، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» مع خطوة منجزة واحدة، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» مع خطوتين منجزتين، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» مع %n خطوات منجزة، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» مع %n خطوة منجزة، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
            <numerusform>يحذف هذا عملية الإعداد «%1» لمؤسسة «%2» مع %n خطوة منجزة، وسر العميل الخاص بها الذي لا تعرضه Mimecast مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time in hours.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>The Client ID looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>تبدو قيمة Client ID مفتاحًا لواجهة API 1.0. يحتاج هذا الإعداد إلى مفتاحي تطبيق Mimecast API 2.0.</translation>
    </message>
    <message>
        <source>The Client Secret looks like a key of the API 1.0. This set-up needs keys of the Mimecast API 2.0 application.</source>
        <translation>تبدو قيمة Client Secret مفتاحًا لواجهة API 1.0. يحتاج هذا الإعداد إلى مفتاحي تطبيق Mimecast API 2.0.</translation>
    </message>
</context>
<context>
    <name>session::FinishWords</name>
    <message>
        <source>Active Response is ready</source>
        <translation>خدمة Active Response جاهزة</translation>
    </message>
    <message>
        <source>Active Response is ready for %1</source>
        <extracomment>Headline on the last page. %1 is the customer’s organization.</extracomment>
        <translation>خدمة Active Response جاهزة لمؤسسة %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>اختُبرت في %1</translation>
    </message>
    <message>
        <source>Tested with %1 of your CST on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date.</extracomment>
        <translation>اختُبرت مع %1 من فريق CST في %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, see the report</source>
        <extracomment>The rest of a list of what is still open.</extracomment>
        <translation>
            <numerusform>… والتفاصيل في التقرير</numerusform>
            <numerusform>… وأمر آخر، والتفاصيل في التقرير</numerusform>
            <numerusform>… وأمران آخران، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمور أخرى، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمرًا آخر، والتفاصيل في التقرير</numerusform>
            <numerusform>… و%n أمر آخر، والتفاصيل في التقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether email is deleted isn’t known yet</source>
        <translation>لا يُعرف بعد ما إذا كان البريد يُحذف</translation>
    </message>
    <message>
        <source>Test it with your CST.</source>
        <translation>يُرجى اختبار ذلك مع فريق CST.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, seen on %2</source>
        <extracomment>How many copies of a message were deleted: %1 of %n. %2 is a date and time.</extracomment>
        <translation>
            <numerusform>%1 من %n نسخة، رُصدت في %2</numerusform>
            <numerusform>%1 من نسخة واحدة، رُصدت في %2</numerusform>
            <numerusform>%1 من نسختين، رُصدتا في %2</numerusform>
            <numerusform>%1 من %n نسخ، رُصدت في %2</numerusform>
            <numerusform>%1 من %n نسخة، رُصدت في %2</numerusform>
            <numerusform>%1 من %n نسخة، رُصدت في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The live checks haven’t run</source>
        <translation>لم تُجرَ الفحوص المباشرة</translation>
    </message>
    <message>
        <source>Last run on %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>آخر مرة في %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n live check(s) passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>لا فحوص مباشرة</numerusform>
            <numerusform>نجح الفحص المباشر الوحيد</numerusform>
            <numerusform>نجح الفحصان المباشران</numerusform>
            <numerusform>نجحت الفحوص المباشرة كلها (%n)</numerusform>
            <numerusform>نجحت الفحوص المباشرة كلها (%n)</numerusform>
            <numerusform>نجحت الفحوص المباشرة كلها (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n live checks passed</source>
        <extracomment>Row on the last page.</extracomment>
        <translation>
            <numerusform>نجح %1 من %n فحص مباشر</numerusform>
            <numerusform>نجح %1 من فحص مباشر واحد</numerusform>
            <numerusform>نجح %1 من فحصين مباشرين</numerusform>
            <numerusform>نجح %1 من %n فحوص مباشرة</numerusform>
            <numerusform>نجح %1 من %n فحصًا مباشرًا</numerusform>
            <numerusform>نجح %1 من %n فحص مباشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) aren’t ticked</source>
        <extracomment>Row on the last page: steps of the procedure that only the user can confirm.</extracomment>
        <translation>
            <numerusform>كل الخطوات معلَّمة</numerusform>
            <numerusform>خطوة واحدة غير معلَّمة</numerusform>
            <numerusform>خطوتان غير معلَّمتين</numerusform>
            <numerusform>%n خطوات غير معلَّمة</numerusform>
            <numerusform>%n خطوة غير معلَّمة</numerusform>
            <numerusform>%n خطوة غير معلَّمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A setting and its value, labels of the Mimecast console.</extracomment>
        <translation>قيمة %1 هي %2</translation>
    </message>
    <message>
        <source>Every step is done</source>
        <translation>أُنجزت كل الخطوات</translation>
    </message>
    <message>
        <source>You confirmed it. It can’t be checked from here.</source>
        <translation>بتأكيد منك. ولا يمكن فحص ذلك من هنا.</translation>
    </message>
    <message>
        <source>Only you can confirm this.</source>
        <translation>لا يمكن لغيرك تأكيد ذلك.</translation>
    </message>
</context>
<context>
    <name>session::KeysWords</name>
    <message numerus="yes">
        <source>%n character(s). %1 are usual.</source>
        <extracomment>For example “63 characters. 64 are usual.” %1 is a number.</extracomment>
        <translation>
            <numerusform>لا أحرف. والمعتاد %1.</numerusform>
            <numerusform>حرف واحد. والمعتاد %1.</numerusform>
            <numerusform>حرفان. والمعتاد %1.</numerusform>
            <numerusform>%n أحرف. والمعتاد %1.</numerusform>
            <numerusform>%n حرفًا. والمعتاد %1.</numerusform>
            <numerusform>%n حرف. والمعتاد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s).</source>
        <extracomment>How long a key is.</extracomment>
        <translation>
            <numerusform>لا أحرف.</numerusform>
            <numerusform>حرف واحد.</numerusform>
            <numerusform>حرفان.</numerusform>
            <numerusform>%n أحرف.</numerusform>
            <numerusform>%n حرفًا.</numerusform>
            <numerusform>%n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A space or line end around it was removed.</source>
        <translation>أُزيلت مسافة أو نهاية سطر محيطة بها.</translation>
    </message>
    <message>
        <source>simulated tenant</source>
        <extracomment>In place of a gateway’s name, in practice.</extracomment>
        <translation>مستأجر محاكى</translation>
    </message>
    <message>
        <source>It may be a part of the secret.</source>
        <translation>ربما تكون جزءًا من السر.</translation>
    </message>
    <message>
        <source>Not saved until Mimecast accepts it.</source>
        <translation>لا تُحفظ قبل أن تقبلها Mimecast.</translation>
    </message>
    <message>
        <source>One character of the Client Secret seems to be missing. Copy it again and paste it here.</source>
        <translation>يبدو أن قيمة Client Secret ينقصها حرف واحد. يُرجى نسخها مجددًا ولصقها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The Client Secret has %n character(s), usually 64. Copy it again and paste it here.</source>
        <extracomment>Why Mimecast may have refused the keys.</extracomment>
        <translation>
            <numerusform>قيمة Client Secret بلا أحرف، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
            <numerusform>طول قيمة Client Secret حرف واحد، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
            <numerusform>طول قيمة Client Secret حرفان، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
            <numerusform>طول قيمة Client Secret %n أحرف، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
            <numerusform>طول قيمة Client Secret %n حرفًا، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
            <numerusform>طول قيمة Client Secret %n حرف، والمعتاد 64. يُرجى نسخها مجددًا ولصقها هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy both again.</source>
        <translation>يُرجى نسخ القيمتين مجددًا.</translation>
    </message>
    <message>
        <source>A new application can take some minutes to become active: try again then. The gateway can be chosen on the next page.</source>
        <translation>قد يستغرق تفعيل التطبيق الجديد بضع دقائق: يُرجى المحاولة مجددًا بعدها. ويمكن اختيار البوابة في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Not safe yet. Leave the Mimecast window open</source>
        <translation>ليسا بأمان بعد. يُرجى ترك نافذة Mimecast مفتوحة</translation>
    </message>
    <message>
        <source>The secret is saved. Not tried at Mimecast yet. Leave the Mimecast window open.</source>
        <translation>السر محفوظ. ولم يُجرَّب المفتاحان لدى Mimecast بعد. يُرجى ترك نافذة Mimecast مفتوحة.</translation>
    </message>
    <message>
        <source>The secret is saved. Paste the Client ID too.</source>
        <translation>السر محفوظ. يُرجى لصق قيمة Client ID أيضًا.</translation>
    </message>
    <message>
        <source>The keys are safe and they work</source>
        <translation>المفتاحان محفوظان بأمان ويعملان</translation>
    </message>
    <message>
        <source>You can close the Mimecast window now.</source>
        <translation>يمكنك الآن إغلاق نافذة Mimecast.</translation>
    </message>
    <message>
        <source>The keys were saved earlier</source>
        <translation>حُفظ المفتاحان سابقًا</translation>
    </message>
    <message>
        <source>Mimecast accepted them on %1. Try them again to see that they are still there and work.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>قبلتهما Mimecast في %1. وللتأكد من أنهما لا يزالان موجودين ويعملان، تُعاد تجربتهما.</translation>
    </message>
    <message>
        <source>Asking Mimecast whether it accepts them.</source>
        <translation>جارٍ الاستعلام من Mimecast عن قبولهما.</translation>
    </message>
    <message>
        <source>The Client ID isn’t saved until Mimecast accepts it. If you close this window, paste it again later.</source>
        <translation>لا تُحفظ قيمة Client ID قبل أن تقبلها Mimecast. وإذا أُغلقت هذه النافذة، فيلزم لصقها مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>You can close this window: it’s saved. Not Mimecast’s, until the keys are tried.</source>
        <translation>يمكنك إغلاق هذه النافذة: السر محفوظ. أما نافذة Mimecast فلا، إلى أن يُجرَّب المفتاحان.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work. The Client ID isn’t saved until Mimecast accepts it.</source>
        <translation>يُرجى تجربتهما الآن للتأكد من أنهما يعملان. ولا تُحفظ قيمة Client ID قبل أن تقبلها Mimecast.</translation>
    </message>
    <message>
        <source>Try them now, to see if they work.</source>
        <translation>يُرجى تجربتهما الآن للتأكد من أنهما يعملان.</translation>
    </message>
    <message>
        <source>Press Enter when the Client Secret is complete.</source>
        <translation>يُرجى الضغط على Enter بعد اكتمال قيمة Client Secret.</translation>
    </message>
    <message>
        <source>The keychain hasn’t answered yet. Perhaps a window of the system asks for your password.</source>
        <translation>لم تستجب سلسلة المفاتيح بعد. ربما تطلب نافذة للنظام كلمة المرور.</translation>
    </message>
    <message>
        <source>The secret is held in this window only. Go on to the hand-over without closing it. Close Mimecast’s once Arctic Wolf has the secret.</source>
        <translation>السر موجود في هذه النافذة فقط. يُرجى الانتقال إلى التسليم دون إغلاقها، وإغلاق نافذة Mimecast بعد أن يصبح السر لدى Arctic Wolf.</translation>
    </message>
    <message>
        <source>Saving the secret in the keychain, and reading it back.</source>
        <translation>جارٍ حفظ السر في سلسلة المفاتيح وقراءته منها للتأكد.</translation>
    </message>
    <message>
        <source>Removing the secret from this computer’s keychain</source>
        <translation>جارٍ إزالة السر من سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The secret is no longer on this computer</source>
        <translation>لم يعد السر موجودًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Arctic Wolf has it. To run the live checks again, paste it here if you still have it.</source>
        <translation>السر لدى Arctic Wolf. ولإعادة إجراء الفحوص المباشرة يُرجى لصقه هنا إن كان لا يزال لديك.</translation>
    </message>
    <message>
        <source>Leave the Mimecast window open</source>
        <translation>يُرجى ترك نافذة Mimecast مفتوحة</translation>
    </message>
    <message>
        <source>When you paste the secret, it’s kept only while this window is open.</source>
        <translation>بعد لصق السر، لا يُحتفظ به إلا ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Now paste the Client Secret. It goes to this computer’s keychain.</source>
        <translation>والآن يُرجى لصق قيمة Client Secret. وتُحفظ في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste both values. The secret goes to this computer’s keychain.</source>
        <translation>يُرجى لصق القيمتين. ويُحفظ السر في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n character(s)</source>
        <extracomment>How long the Client ID (%1) and the Client Secret (%n) are, for example “48 and 64 characters”.</extracomment>
        <translation>
            <numerusform>%1 و%n حرف</numerusform>
            <numerusform>%1 وحرف واحد</numerusform>
            <numerusform>%1 وحرفان</numerusform>
            <numerusform>%1 و%n أحرف</numerusform>
            <numerusform>%1 و%n حرفًا</numerusform>
            <numerusform>%1 و%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not right</source>
        <extracomment>Of the keys: they are complete, but cannot be right.</extracomment>
        <translation>غير صحيحين</translation>
    </message>
    <message>
        <source>See below</source>
        <extracomment>Below “Not right”.</extracomment>
        <translation>التفاصيل أدناه</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Of the keys: Arctic Wolf has them.</extracomment>
        <translation>سُلّما</translation>
    </message>
    <message>
        <source>Arctic Wolf has them</source>
        <translation>هما لدى Arctic Wolf</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Of the keys: one is missing.</extracomment>
        <translation>غير مكتملين</translation>
    </message>
    <message>
        <source>The Client Secret is missing</source>
        <translation>لم تُدخل قيمة Client Secret</translation>
    </message>
    <message>
        <source>The Client ID is missing</source>
        <translation>لم تُدخل قيمة Client ID</translation>
    </message>
    <message>
        <source>Both are missing</source>
        <translation>لم تُدخل القيمتان</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Of the keys: both are there.</extracomment>
        <translation>مكتملان</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Entered earlier</source>
        <extracomment>Of the keys.</extracomment>
        <translation>أُدخلا سابقًا</translation>
    </message>
    <message>
        <source>Maybe incomplete</source>
        <extracomment>Of the keys: one has an unusual length.</extracomment>
        <translation>ربما غير مكتملين</translation>
    </message>
    <message numerus="yes">
        <source>Client ID: %n character(s), usually 48</source>
        <extracomment>Below “Maybe incomplete”.</extracomment>
        <translation>
            <numerusform>قيمة Client ID: لا أحرف، والمعتاد 48</numerusform>
            <numerusform>قيمة Client ID: حرف واحد، والمعتاد 48</numerusform>
            <numerusform>قيمة Client ID: حرفان، والمعتاد 48</numerusform>
            <numerusform>قيمة Client ID: %n أحرف، والمعتاد 48</numerusform>
            <numerusform>قيمة Client ID: %n حرفًا، والمعتاد 48</numerusform>
            <numerusform>قيمة Client ID: %n حرف، والمعتاد 48</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), usually 64</source>
        <extracomment>Of the Client Secret.</extracomment>
        <translation>
            <numerusform>لا أحرف، والمعتاد 64</numerusform>
            <numerusform>حرف واحد، والمعتاد 64</numerusform>
            <numerusform>حرفان، والمعتاد 64</numerusform>
            <numerusform>%n أحرف، والمعتاد 64</numerusform>
            <numerusform>%n حرفًا، والمعتاد 64</numerusform>
            <numerusform>%n حرف، والمعتاد 64</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Saved earlier</source>
        <extracomment>Of the client secret.</extracomment>
        <translation>حُفظ سابقًا</translation>
    </message>
    <message>
        <source>Saved, then read back</source>
        <translation>حُفظ ثم قُرئ للتأكد</translation>
    </message>
    <message>
        <source>Not read back since</source>
        <translation>لم يُقرأ منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Of the client secret: it goes into the keychain just now.</extracomment>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>In this window only</source>
        <translation>في هذه النافذة فقط</translation>
    </message>
    <message>
        <source>Lost when it closes</source>
        <translation>يُفقد عند إغلاقها</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Held in this window</source>
        <translation>موجود في هذه النافذة</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>غير محفوظ هنا</translation>
    </message>
    <message>
        <source>Saved for other keys</source>
        <translation>محفوظ لمفتاحين آخرين</translation>
    </message>
    <message>
        <source>Not used for these</source>
        <translation>لا يُستخدم لهذين</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Mimecast accepts them</source>
        <translation>تقبلهما Mimecast</translation>
    </message>
    <message>
        <source>Signed in at %1, %2</source>
        <extracomment>%1 is a time, %2 a gateway’s name.</extracomment>
        <translation>سُجّل الدخول عند %1، %2</translation>
    </message>
    <message>
        <source>Mimecast refuses them</source>
        <translation>ترفضهما Mimecast</translation>
    </message>
    <message>
        <source>It doesn’t say which one, %1</source>
        <extracomment>Mimecast does not say which of the two keys is wrong. %1 is a gateway’s name.</extracomment>
        <translation>لا توضح أيهما الخاطئ، %1</translation>
    </message>
    <message>
        <source>Asking Mimecast</source>
        <extracomment>Whether it accepts the keys.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast</translation>
    </message>
    <message>
        <source>No answer from Mimecast</source>
        <translation>لا رد من Mimecast</translation>
    </message>
    <message>
        <source>Not tried at Mimecast</source>
        <translation>لم يُجرَّبا لدى Mimecast</translation>
    </message>
    <message>
        <source>Left on this page: keys that can be right.</source>
        <translation>المتبقي في هذه الصفحة: مفتاحان يُحتمل أن يكونا صحيحين.</translation>
    </message>
    <message>
        <source>The Client ID is missing.</source>
        <translation>لم تُدخل قيمة Client ID.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The Client Secret is missing.</source>
        <translation>لم تُدخل قيمة Client Secret.</translation>
    </message>
    <message>
        <source>The Client Secret isn’t saved yet.</source>
        <translation>لم تُحفظ قيمة Client Secret بعد.</translation>
    </message>
    <message>
        <source>The secret is in this window only.</source>
        <translation>السر موجود في هذه النافذة فقط.</translation>
    </message>
    <message>
        <source>The secret is in the keychain of this computer only.</source>
        <translation>السر موجود في سلسلة المفاتيح على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Left on this page: keys that Mimecast accepts.</source>
        <translation>المتبقي في هذه الصفحة: مفتاحان تقبلهما Mimecast.</translation>
    </message>
</context>
<context>
    <name>session::Repair</name>
    <message>
        <source>It has stopped checking by itself.</source>
        <translation>توقف الفحص التلقائي.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because of another cause.</source>
        <translation>توقف الفحص التلقائي لوجود سبب آخر.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself, because Mimecast wants a longer pause.</source>
        <translation>توقف الفحص التلقائي لأن Mimecast تطلب مهلة أطول.</translation>
    </message>
    <message>
        <source>“%1” passes now. This is left here.</source>
        <extracomment>%1 is the title of a check.</extracomment>
        <translation>نجح الآن «%1». وهذا ما بقي هنا.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>Still so at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>لا يزال الأمر كذلك عند %1.</translation>
    </message>
    <message>
        <source>Another cause was found. It is fixed in another place.</source>
        <translation>عُثر على سبب آخر. ويُصلح في موضع آخر.</translation>
    </message>
    <message>
        <source>Another cause was found.</source>
        <translation>عُثر على سبب آخر.</translation>
    </message>
    <message>
        <source>It has stopped checking by itself after five minutes.</source>
        <translation>توقف الفحص التلقائي بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>Fixed: the check passed at %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>تم الإصلاح: نجح الفحص عند %1.</translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while a check runs.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast…</translation>
    </message>
    <message>
        <source>Live checks, %1.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>الفحوص المباشرة، %1.</translation>
    </message>
    <message>
        <source>Checking again in %1 s, until %2 at the latest.</source>
        <extracomment>%1 is a time, or a date and a time.</extracomment>
        <translation>إعادة الفحص بعد %1 ث، حتى %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Fix what is marked, then check again.</source>
        <translation>يُرجى إصلاح الموضع المميّز، ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>Clear all others</source>
        <translation>إلغاء تحديد الباقي</translation>
    </message>
    <message>
        <source>Select this box</source>
        <translation>تحديد هذه الخانة</translation>
    </message>
    <message>
        <source>Look here</source>
        <extracomment>Beside a box in a picture of the console. Short.</extracomment>
        <translation>الموضع هنا</translation>
    </message>
</context>
<context>
    <name>session::SaveState</name>
    <message>
        <source>Saved just now</source>
        <translation>حُفظ للتو</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>State of the entries: they are on the disk.</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>State of the entries.</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Changes aren’t kept</source>
        <translation>التغييرات لا تُحفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>State of the entries.</extracomment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>session::SavedWatch</name>
    <message>
        <source>Its validation session was begun anew or signed off meanwhile.</source>
        <translation>بُدئت جلسة التحقق الخاصة بها من جديد أو اعتُمدت في الأثناء.</translation>
    </message>
</context>
<context>
    <name>session::SetupLibrary</name>
    <message>
        <source>Close it there first.</source>
        <translation>يُرجى إغلاقها هناك أولًا.</translation>
    </message>
    <message>
        <source>The set-up is still there: its client secret could not be removed from the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>لا تزال عملية الإعداد موجودة: تعذّرت إزالة سر العميل الخاص بها من سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>The client secret is still in the keychain. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>لا يزال سر العميل في سلسلة المفاتيح. %1</translation>
    </message>
</context>
<context>
    <name>session::UntilReady</name>
    <message>
        <source>Mimecast limits how often it may be asked. Going on in %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>تحدّ Mimecast من عدد مرات الاستعلام. المتابعة بعد %1.</translation>
    </message>
    <message>
        <source>Mimecast wants a pause of %1, which is longer than there is time.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>تطلب Mimecast التوقف مدة %1، وهي أطول من الوقت المتاح.</translation>
    </message>
</context>
<context>
    <name>session::WatchWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long the watch has gone on.</extracomment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until the counts are final</source>
        <translation>في انتظار ثبات الأعداد</translation>
    </message>
    <message>
        <source>The incident is there. When its counts stay the same three times in a row, the outcome is known.</source>
        <translation>ظهر الحادث. وعندما تبقى أعداده كما هي ثلاث مرات متتالية، تُعرف النتيجة.</translation>
    </message>
    <message>
        <source>Ask your CST to delete the message now.</source>
        <translation>يُرجى الآن الطلب من فريق CST حذف الرسالة.</translation>
    </message>
    <message>
        <source>Ask %1 to delete the message now.</source>
        <extracomment>%1 is the name of a person of the CST.</extracomment>
        <translation>يُرجى الآن الطلب من %1 حذف الرسالة.</translation>
    </message>
    <message>
        <source>Watching for the deletion</source>
        <translation>جارٍ مراقبة الحذف</translation>
    </message>
    <message>
        <source>You can look at other pages meanwhile. The watch goes on.</source>
        <translation>يمكنك الاطلاع على صفحات أخرى في هذه الأثناء. وتستمر المراقبة.</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>انقطعت المراقبة</translation>
    </message>
    <message>
        <source>Go on watching: what happened meanwhile is still found.</source>
        <translation>يُرجى متابعة المراقبة: سيُرصد أيضًا ما حدث في الأثناء.</translation>
    </message>
    <message>
        <source>Ready to watch</source>
        <translation>جاهز للمراقبة</translation>
    </message>
    <message>
        <source>Start watching, then tell your CST to delete the message. The watch only reads at Mimecast.</source>
        <translation>يُرجى بدء المراقبة، ثم الطلب من فريق CST حذف الرسالة. والمراقبة تقرأ فقط لدى Mimecast.</translation>
    </message>
    <message>
        <source>Watching started</source>
        <extracomment>Step in a list: the watch has begun.</extracomment>
        <translation>بدأت المراقبة</translation>
    </message>
    <message>
        <source>Incident appeared</source>
        <extracomment>Step in a list: Mimecast shows an incident of the message.</extracomment>
        <translation>ظهر الحادث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an incident&apos;s code, %2 its type as Mimecast names it.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Counting what is deleted</source>
        <translation>جارٍ عدّ ما يُحذف</translation>
    </message>
    <message>
        <source>Waiting for an incident</source>
        <translation>في انتظار حادث</translation>
    </message>
    <message>
        <source>Watching since %1, for %2. It ends at %3 at the latest.</source>
        <extracomment>%1 and %3 are times of day, %2 a duration.</extracomment>
        <translation>المراقبة جارية منذ %1، لمدة %2. وتنتهي عند %3 على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>Next check in %n second(s).</source>
        <extracomment>When Mimecast is asked again.</extracomment>
        <translation>
            <numerusform>الاستعلام التالي الآن.</numerusform>
            <numerusform>الاستعلام التالي بعد ثانية واحدة.</numerusform>
            <numerusform>الاستعلام التالي بعد ثانيتين.</numerusform>
            <numerusform>الاستعلام التالي بعد %n ثوانٍ.</numerusform>
            <numerusform>الاستعلام التالي بعد %n ثانية.</numerusform>
            <numerusform>الاستعلام التالي بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Mimecast…</source>
        <extracomment>Shown while an answer is awaited.</extracomment>
        <translation>جارٍ الاستعلام من Mimecast…</translation>
    </message>
    <message>
        <source>Begun %1.</source>
        <extracomment>Of a watch. %1 is a date and time.</extracomment>
        <translation>بدأت في %1.</translation>
    </message>
    <message>
        <source>Watched from %1 to %2, for %3.</source>
        <extracomment>%1 and %2 are times of day, %3 a duration.</extracomment>
        <translation>استمرت المراقبة من %1 إلى %2، لمدة %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) of other messages meanwhile.</source>
        <extracomment>Incidents at Mimecast that have nothing to do with the test.</extracomment>
        <translation>
            <numerusform>لا حوادث لرسائل أخرى في الأثناء.</numerusform>
            <numerusform>حادث واحد لرسالة أخرى في الأثناء.</numerusform>
            <numerusform>حادثان لرسائل أخرى في الأثناء.</numerusform>
            <numerusform>%n حوادث لرسائل أخرى في الأثناء.</numerusform>
            <numerusform>%n حادثًا لرسائل أخرى في الأثناء.</numerusform>
            <numerusform>%n حادث لرسائل أخرى في الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to that step</source>
        <translation>الانتقال إلى تلك الخطوة</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) found</source>
        <extracomment>Copies of an email that Mimecast found in mailboxes; %1 is their number.</extracomment>
        <translation>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
            <numerusform>نسخ عُثر عليها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted so far</source>
        <extracomment>A number of copies of an email.</extracomment>
        <translation>نسخ حُذفت حتى الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copy(s) deleted</source>
        <extracomment>Copies of an email; %1 is their number.</extracomment>
        <translation>
            <numerusform>نسخ حُذفت: %1</numerusform>
            <numerusform>نسخ حُذفت: %1</numerusform>
            <numerusform>نسخ حُذفت: %1</numerusform>
            <numerusform>نسخ حُذفت: %1</numerusform>
            <numerusform>نسخ حُذفت: %1</numerusform>
            <numerusform>نسخ حُذفت: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed, %2 restored</source>
        <extracomment>How many copies of a message could not be deleted, and how many came back.</extracomment>
        <translation>نسخ تعذّر حذفها: %1، نسخ مستعادة: %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>There is a tab, a line break or another invisible character in it. Remove it.</source>
        <translation>فيه علامة جدولة أو فاصل أسطر أو حرف آخر غير مرئي. يُرجى إزالة ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n characters. Shorten it.</source>
        <extracomment>What is wrong with an entry; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>يجب أن يكون هذا فارغًا.</numerusform>
            <numerusform>هذا أطول من حرف واحد. يُرجى اختصاره.</numerusform>
            <numerusform>هذا أطول من حرفين. يُرجى اختصاره.</numerusform>
            <numerusform>هذا أطول من %n أحرف. يُرجى اختصاره.</numerusform>
            <numerusform>هذا أطول من %n حرفًا. يُرجى اختصاره.</numerusform>
            <numerusform>هذا أطول من %n حرف. يُرجى اختصاره.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be part of an email address.</source>
        <extracomment>%1 is a character.</extracomment>
        <translation>لا يمكن أن يكون «%1» جزءًا من عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The domain is missing after the @.</source>
        <translation>النطاق غير موجود بعد @.</translation>
    </message>
    <message>
        <source>The domain after the @ is not complete: it has no dot.</source>
        <translation>النطاق بعد @ غير مكتمل: ليست فيه نقطة.</translation>
    </message>
    <message>
        <source>There is a dot too many after the @.</source>
        <translation>ثمة نقطة زائدة بعد @.</translation>
    </message>
    <message>
        <source>A part of the domain after the @ begins or ends with a hyphen. No domain does.</source>
        <translation>جزء من النطاق بعد @ يبدأ أو ينتهي بشرطة. ولا يكون أي نطاق كذلك.</translation>
    </message>
    <message>
        <source>There is a space in it. An email address has none.</source>
        <translation>فيه مسافة. ولا مسافات في عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The @ is missing.</source>
        <translation>العلامة @ غير موجودة.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter one address.</source>
        <translation>فيه أكثر من علامة @ واحدة. يُرجى إدخال عنوان واحد.</translation>
    </message>
    <message>
        <source>The name is missing before the @.</source>
        <translation>الاسم غير موجود قبل @.</translation>
    </message>
    <message>
        <source>There is a dot too many before the @.</source>
        <translation>ثمة نقطة زائدة قبل @.</translation>
    </message>
    <message numerus="yes">
        <source>The name before the @ is longer than %n characters.</source>
        <extracomment>What is wrong with an email address; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>الاسم قبل @ أطول من المسموح به.</numerusform>
            <numerusform>الاسم قبل @ أطول من حرف واحد.</numerusform>
            <numerusform>الاسم قبل @ أطول من حرفين.</numerusform>
            <numerusform>الاسم قبل @ أطول من %n أحرف.</numerusform>
            <numerusform>الاسم قبل @ أطول من %n حرفًا.</numerusform>
            <numerusform>الاسم قبل @ أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Client Secret. It belongs on the Keys page alone, and isn’t kept here.</source>
        <translation>يبدو أن هذه قيمة Client Secret. ومكانها صفحة «المفتاحان» وحدها، ولا تُحفظ هنا.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>يُرجى اختيار أحد الخيارات المعروضة.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <extracomment>How many of a page&apos;s parts are done.</extracomment>
        <translation>أُنجز %1 من %2.</translation>
    </message>
    <message>
        <source>%1 Left: %2.</source>
        <extracomment>%1 is for example &quot;1 of 3 done.&quot;, %2 are the others.</extracomment>
        <translation>%1 المتبقي: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a field&apos;s name, %2 a sentence that says what is wrong.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Choose an answer. It decides which steps you need.</source>
        <translation>يُرجى اختيار إجابة. فهي تحدد الخطوات اللازمة.</translation>
    </message>
    <message>
        <source>The drive or network folder that holds “%1” is not there at the moment. Connect it again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>محرك الأقراص أو مجلد الشبكة الذي يحتوي على «%1» غير متاح حاليًا. يُرجى توصيله مجددًا.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a set-up. A name has only the letters a to z, digits and hyphens.</source>
        <extracomment>%1 is what was given as a name.</extracomment>
        <translation>القيمة «%1» ليست اسم عملية إعداد. يتكون الاسم فقط من الحروف a إلى z والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or is not a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>الملف «%1» تالف أو ليس ملف عملية إعداد. ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>تتعذر قراءة الملف «%1». %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a set-up. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>الملف «%1» أكبر من أن يكون عملية إعداد. ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The file “%1” was written by a newer version of this program. Open it with that version. It stays as it is.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>الملف «%1» كتبه إصدار أحدث من هذا البرنامج. يُرجى فتحه بذلك الإصدار. ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The set-up cannot be saved in “%1”. %2</source>
        <extracomment>%1 is the path of a folder, %2 a sentence that says why.</extracomment>
        <translation>يتعذر حفظ عملية الإعداد في «%1». %2</translation>
    </message>
    <message>
        <source>The folder of the set-ups, “%1”, can’t be read: %2.</source>
        <extracomment>%1 is the path of a folder, %2 the system’s reason.</extracomment>
        <translation>تتعذر قراءة مجلد عمليات الإعداد، «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no set-up “%1”.</source>
        <extracomment>%1 is what was given as the name of a set-up.</extracomment>
        <translation>لا توجد عملية إعداد باسم «%1».</translation>
    </message>
    <message>
        <source>The damaged file “%1” cannot be set aside. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>يتعذر وضع الملف التالف «%1» جانبًا. %2</translation>
    </message>
    <message>
        <source>It is open in another window: %1 on %2, process %3.</source>
        <extracomment>%1 is the name of a program, %2 of a computer, %3 a number.</extracomment>
        <translation>هي مفتوحة في نافذة أخرى: %1 على %2، رقم العملية %3.</translation>
    </message>
    <message>
        <source>It is perhaps being opened in another window. Try again in a few seconds.</source>
        <translation>ربما يجري فتحها في نافذة أخرى. يُرجى المحاولة مجددًا بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>It cannot be locked there against other programs.</source>
        <translation>يتعذر قفلها هناك أمام البرامج الأخرى.</translation>
    </message>
    <message>
        <source>It holds too much text. Shorten it.</source>
        <translation>النص فيها أطول مما ينبغي. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be deleted. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says why.</extracomment>
        <translation>يتعذر حذف الملف «%1». %2</translation>
    </message>
    <message>
        <source>Fill in “%1”. Later steps and the report need it.</source>
        <extracomment>%1 is a field&apos;s name.</extracomment>
        <translation>يُرجى ملء الحقل «%1». فالخطوات اللاحقة والتقرير بحاجة إليه.</translation>
    </message>
    <message>
        <source>The file of this set-up had been damaged outside this program. It was renamed to “%1”, and your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>كان ملف عملية الإعداد هذه قد تلف خارج هذا البرنامج. أُعيدت تسميته إلى «%1»، وحُفظت مدخلاتك في ملف جديد.</translation>
    </message>
    <message>
        <source>The file of this set-up, “%1”, had been deleted outside this program. Your entries are saved in a new one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>كان ملف عملية الإعداد هذه، «%1»، قد حُذف خارج هذا البرنامج. حُفظت مدخلاتك في ملف جديد.</translation>
    </message>
</context>
<context>
    <name>steps::StepsView</name>
    <message>
        <source>Open in the browser ↗</source>
        <translation>فتح في المتصفح ↖</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <extracomment>Read by screen readers: names a button. %1 is the name of a console or a document.</extracomment>
        <translation>فتح %1 في المتصفح</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>لم يُدخل بعد</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>Before a hint that the documented procedure does not contain.</extracomment>
        <translation>تلميح:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Before a remark that the documented procedure contains.</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Mark on a card: a check has found something there.</extracomment>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Do these steps, then press Done. Without them, Active Response can’t work.</source>
        <translation>يُرجى تنفيذ هذه الخطوات، ثم الضغط على «تم». ومن دونها لا يمكن لخدمة Active Response أن تعمل.</translation>
    </message>
    <message>
        <source>Open the real site ↗</source>
        <extracomment>Button: opens an address in the browser. In practice it leads away from the simulated tenant.</extracomment>
        <translation>فتح الموقع الحقيقي ↖</translation>
    </message>
    <message>
        <source>Open the real %1 in the browser, outside practice</source>
        <extracomment>Read by screen readers: names a button. %1 is the host of an address.</extracomment>
        <translation>فتح الموقع الحقيقي %1 في المتصفح، خارج التدريب</translation>
    </message>
    <message>
        <source>%1 is not part of the practice.</source>
        <extracomment>Tool tip of a button; %1 is an address.</extracomment>
        <translation>العنوان %1 ليس جزءًا من التدريب.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>How to print it: %1 (default: %2).</source>
        <extracomment>Help of an option. %1 is a list of formats, %2 one of them.</extracomment>
        <translation>طريقة الطباعة: %1 (الافتراضي: %2).</translation>
    </message>
    <message>
        <source>Color the text: auto, always or never (default: auto).</source>
        <translation>تلوين النص: auto أو always أو never (الافتراضي: auto).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>There is no color “%1”.</source>
        <extracomment>%1 is what was given with --color.</extracomment>
        <translation>لا توجد قيمة «%1» للتلوين.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <extracomment>%1 is what was given with --format.</extracomment>
        <translation>لا يوجد تنسيق باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <extracomment>%1 is what was given on the command line.</extracomment>
        <translation>القيمة «%1» غير متوقعة هنا.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <extracomment>%1 is what was given as an option.</extracomment>
        <translation>لا يوجد خيار «--%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is an option, a command or the like.</extracomment>
        <translation>هل المقصود «%1»؟</translation>
    </message>
    <message>
        <source>%1 See %2 --help.</source>
        <extracomment>%1 says what is wrong, %2 is a command.</extracomment>
        <translation>%1 للمزيد: %2 --help.</translation>
    </message>
    <message>
        <source>Wrong usage or input.</source>
        <translation>استخدام خاطئ أو مدخلات خاطئة.</translation>
    </message>
    <message>
        <source>The work could not be done: no keychain, an unwritable file, canceled, …</source>
        <translation>تعذّر تنفيذ العمل: لا سلسلة مفاتيح، أو ملف لا يمكن الكتابة فيه، أو إلغاء، …</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>الوسيطات:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <extracomment>Heading in the help of a command.</extracomment>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds, from 1 to %2.</source>
        <extracomment>%1 is the name of an option, %2 a number.</extracomment>
        <translation>يتطلب --%1 عددًا من الثواني، من 1 إلى %2.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Heading in the help of the command line.</extracomment>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>COMMAND --help shows its options, examples and exit status; --version shows the version.</source>
        <translation>يعرض COMMAND --help خيارات الأمر وأمثلته وحالة خروجه؛ ويعرض --version الإصدار.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>يُرجى تحديد أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was given as a command.</extracomment>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>%1 is a list of words that may be given in place of a wrong one. They are not translated.</extracomment>
        <translation>المتاح: %1.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <extracomment>The user has stopped the input with Ctrl+C.</extracomment>
        <translation>أُلغي الإدخال.</translation>
    </message>
    <message>
        <source>Standard input can’t be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>تتعذر قراءة الدخل القياسي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is longer than %n bytes. It was not used.</source>
        <extracomment>%n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>السر أطول من المسموح به. ولم يُستخدم.</numerusform>
            <numerusform>السر أطول من بايت واحد. ولم يُستخدم.</numerusform>
            <numerusform>السر أطول من بايتين. ولم يُستخدم.</numerusform>
            <numerusform>السر أطول من %n بايتات. ولم يُستخدم.</numerusform>
            <numerusform>السر أطول من %n بايتًا. ولم يُستخدم.</numerusform>
            <numerusform>السر أطول من %n بايت. ولم يُستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is not in UTF-8; perhaps it is in UTF-16. It was not used.</source>
        <translation>السر ليس بترميز UTF-8؛ وربما هو بترميز UTF-16. ولم يُستخدم.</translation>
    </message>
    <message>
        <source>Standard output can’t be written: %1.</source>
        <extracomment>%1 is the system&apos;s reason.</extracomment>
        <translation>تتعذر الكتابة في الخرج القياسي: %1.</translation>
    </message>
    <message>
        <source>Use this language, for example en or de (default: that of the system). JSON stays as it is.</source>
        <translation>استخدام هذه اللغة، مثل en أو de (الافتراضي: لغة النظام). ويبقى JSON كما هو.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <extracomment>%1 is what was given as a language.</extracomment>
        <translation>لا توجد لغة «%1».</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>The message was deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>Everything that was identified is deleted. So Arctic Wolf holds working credentials, and the role has %1.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>حُذف كل ما عُثر عليه. إذن لدى Arctic Wolf بيانات اعتماد صالحة، ولدى الدور الإذن %1.</translation>
    </message>
    <message>
        <source>Only a part was deleted</source>
        <translation>حُذف جزء فقط</translation>
    </message>
    <message>
        <source>Arctic Wolf reached Mimecast, and some of what was identified is deleted; the rest is still there.</source>
        <translation>وصلت Arctic Wolf إلى Mimecast، وحُذف بعض ما عُثر عليه؛ ولا يزال الباقي موجودًا.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يُحذف شيء</translation>
    </message>
    <message>
        <source>There is an incident for the message, but nothing was deleted for it.</source>
        <translation>يوجد حادث للرسالة، لكن لم يُحذف شيء بسببه.</translation>
    </message>
    <message>
        <source>Nothing was deleted, only notified</source>
        <translation>لم يُحذف شيء، بل أُرسل إشعار فقط</translation>
    </message>
    <message>
        <source>There is an incident for the message, but it is one that only notifies: nothing was deleted for it.</source>
        <translation>يوجد حادث للرسالة، لكنه للإشعار فقط: لم يُحذف شيء بسببه.</translation>
    </message>
    <message>
        <source>The message was brought back</source>
        <translation>استُعيدت الرسالة</translation>
    </message>
    <message>
        <source>The message is restored in a mailbox, so the deletion did not last.</source>
        <translation>استُعيدت الرسالة في صندوق بريد، فلم يدم الحذف.</translation>
    </message>
    <message>
        <source>There is no incident for this message</source>
        <translation>لا يوجد حادث لهذه الرسالة</translation>
    </message>
    <message>
        <source>The outcome could not be determined</source>
        <translation>تعذّر تحديد النتيجة</translation>
    </message>
    <message>
        <source>Mimecast could not be asked to the end, or what it counts does not tell. Whether the deletion worked is not known. Nothing is wrong with the message or the deletion because of that.</source>
        <translation>تعذّر إكمال الاستعلام من Mimecast، أو أن ما تحصيه لا يكفي لتحديد النتيجة. ولا يُعرف ما إذا كان الحذف قد نجح. وهذا لا يعني وجود خطأ في الرسالة أو في الحذف.</translation>
    </message>
    <message>
        <source>The watch is stopped</source>
        <translation>أُوقفت المراقبة</translation>
    </message>
    <message>
        <source>Whether the deletion works is not known yet. You can go on at any time; what happened meanwhile is still found.</source>
        <translation>لا يُعرف بعد ما إذا كان الحذف يعمل. ويمكنك المتابعة في أي وقت؛ وسيُرصد أيضًا ما حدث في الأثناء.</translation>
    </message>
    <message>
        <source>In the settings of %2, set %3 to %4. Then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>يُرجى ضبط %3 على %4 في إعدادات %2، ثم تكرار الاختبار.</translation>
    </message>
    <message>
        <source>Find out who restored it in the Mimecast console, and why. Then repeat the test with a new message.</source>
        <translation>يُرجى البحث في وحدة تحكم Mimecast عمّن استعادها، وعن السبب، ثم تكرار الاختبار برسالة جديدة.</translation>
    </message>
    <message>
        <source>Run the live checks: they tell what stands in the way. Then go on watching.</source>
        <translation>يُرجى إجراء الفحوص المباشرة، فهي تبيّن العائق، ثم متابعة المراقبة.</translation>
    </message>
    <message>
        <source>If Mimecast answers, look at the incident in its console, together with your CST.</source>
        <translation>إذا كانت Mimecast تستجيب، فيُرجى النظر في الحادث في وحدة تحكمها مع فريق CST.</translation>
    </message>
    <message>
        <source>Go on watching when your CST is ready.</source>
        <translation>يُرجى متابعة المراقبة عندما يكون فريق CST جاهزًا.</translation>
    </message>
    <message>
        <source>This was seen with other credentials or at another gateway, so it doesn’t count for the present ones.</source>
        <translation>رُصد هذا ببيانات اعتماد أخرى أو لدى بوابة أخرى، فلا يُحتسب لبيانات الاعتماد والبوابة الحاليتين.</translation>
    </message>
    <message>
        <source>With which credentials this was seen isn’t known, as an earlier version of this program watched. So it doesn’t count.</source>
        <translation>لا يُعرف بأي بيانات اعتماد رُصد هذا، لأن المراقبة جرت بإصدار أقدم من هذا البرنامج. ولذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In place of a number: &quot;unknown identified&quot;.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 identified · %2 deleted · %3 failed · %4 restored</source>
        <extracomment>Counts of an incident: how many copies of a message were found, deleted, …</extracomment>
        <translation>عُثر على: %1 · حُذف: %2 · تعذّر: %3 · استُعيد: %4</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا يوجد نص فيه.</translation>
    </message>
    <message>
        <source>This is a file in Outlook’s own format. Save the message as .eml, or copy its internet headers and paste them here.</source>
        <translation>هذا ملف بتنسيق Outlook الخاص. يُرجى حفظ الرسالة بتنسيق .eml، أو نسخ ترويسات الإنترنت الخاصة بها ولصقها هنا.</translation>
    </message>
    <message>
        <source>This is no message: it has no headers. Open the message’s .eml file, or paste its internet headers or its Message-ID.</source>
        <translation>هذه ليست رسالة: لا ترويسات فيها. يُرجى فتح ملف .eml الخاص بالرسالة، أو لصق ترويسات الإنترنت أو Message-ID الخاص بها.</translation>
    </message>
    <message>
        <source>The Message-ID is missing from it. Copy all internet headers of the message, not only sender and subject.</source>
        <translation>لا يوجد Message-ID فيها. يُرجى نسخ كل ترويسات الإنترنت للرسالة، لا المرسل والموضوع فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Its Message-ID is longer than %n characters, which this program does not follow. Use another message.</source>
        <extracomment>Of an email; %n is the most that is allowed.</extracomment>
        <translation>
            <numerusform>Message-ID أطول مما يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
            <numerusform>طول Message-ID يزيد على حرف واحد، وهو ما لا يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
            <numerusform>طول Message-ID يزيد على حرفين، وهو ما لا يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
            <numerusform>طول Message-ID يزيد على %n أحرف، وهو ما لا يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
            <numerusform>طول Message-ID يزيد على %n حرفًا، وهو ما لا يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
            <numerusform>طول Message-ID يزيد على %n حرف، وهو ما لا يتابعه هذا البرنامج. يُرجى استخدام رسالة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file&apos;s path, %2 the system&apos;s reason.</extracomment>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>Mimecast answered all the time and named no incident for this message.</source>
        <translation>استجابت Mimecast طوال الوقت ولم تذكر أي حادث لهذه الرسالة.</translation>
    </message>
    <message>
        <source>Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may have others, or none.</source>
        <translation>يُرجى إدخال قيمتي Client ID وClient Secret مجددًا في بوابة Arctic Wolf الإلكترونية: فقد تكون فيها قيمتان أخريان، أو لا تكون فيها أي قيمة.</translation>
    </message>
    <message>
        <source>Select %1 in the role and save it: without it, Mimecast refuses the deletion.</source>
        <extracomment>%1 is a permission, a label of the console.</extracomment>
        <translation>يُرجى تحديد الإذن %1 في الدور وحفظ الدور: فمن دون هذا الإذن ترفض Mimecast الحذف.</translation>
    </message>
    <message>
        <source>Make sure that %2 is enabled and its %3 is %4.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>يُرجى التأكد من أن الخدمة %2 مفعّلة وأن قيمة %3 فيها هي %4.</translation>
    </message>
    <message>
        <source>Ask your CST which Message-ID was deleted, and when: it may be another one, or none yet.</source>
        <translation>يُرجى سؤال فريق CST عن Message-ID الخاص بالرسالة المحذوفة ووقت حذفها: فقد تكون رسالة أخرى، أو لم تُحذف أي رسالة بعد.</translation>
    </message>
    <message>
        <source>Set the %3 of %2 to %4, then repeat the test.</source>
        <extracomment>Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.</extracomment>
        <translation>يُرجى ضبط قيمة %3 في %2 على %4، ثم تكرار الاختبار.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to your mail system: without it, Mimecast can’t reach the mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>يُرجى التأكد من أن للخدمة %2 موصلًا بنظام البريد لديك: فمن دونه لا يمكن لـ Mimecast الوصول إلى صناديق البريد.</translation>
    </message>
    <message>
        <source>Put a new message into the mailbox and repeat the test: this one may have been moved or deleted before.</source>
        <translation>يُرجى وضع رسالة جديدة في صندوق البريد وتكرار الاختبار: فربما نُقلت الرسالة الحالية أو حُذفت من قبل.</translation>
    </message>
    <message>
        <source>Check that %2 has a connector to each of your mail systems: without it, Mimecast can’t reach all mailboxes.</source>
        <extracomment>%2 is “Threat Remediation”, a label of the console.</extracomment>
        <translation>يُرجى التأكد من أن للخدمة %2 موصلًا بكل نظام من أنظمة البريد لديك: فمن دون ذلك لا يمكن لـ Mimecast الوصول إلى كل صناديق البريد.</translation>
    </message>
    <message>
        <source>Put a new message into the mailboxes and repeat the test: somebody may have moved or deleted this one.</source>
        <translation>يُرجى وضع رسالة جديدة في صناديق البريد وتكرار الاختبار: فربما نقل أحدهم الرسالة الحالية أو حذفها.</translation>
    </message>
</context>
<context>
    <name>widgets::CheckRow</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: runs this one check another time</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Button: unfolds what a support engineer needs to know.</extracomment>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Technical details of “%1”</source>
        <extracomment>Read by screen readers; %1 is the name of a check</extracomment>
        <translation>التفاصيل التقنية للفحص «%1»</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, stands for two seconds after &quot;Copy&quot; has been pressed</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>Read by screen readers; %1 is what is copied, for example “Role Name”.</extracomment>
        <translation>تم نسخ %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Read by screen readers; %1 is what is copied.</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>widgets::Detail</name>
    <message>
        <source>technical detail</source>
        <extracomment>Names what is copied: &quot;Copy technical detail&quot;</extracomment>
        <translation>التفاصيل التقنية</translation>
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
        <translation>إظهار أو إخفاء</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read by screen readers: names a button with a menu. %1 is the name of a language.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Tells what a button with a menu is for.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Technical details</source>
        <extracomment>Button, unfolds what a support engineer needs to know</extracomment>
        <translation>التفاصيل التقنية</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordRow</name>
    <message numerus="yes">
        <source>Copied. It’s removed from the clipboard in %n second(s).</source>
        <extracomment>Of a password that was generated.</extracomment>
        <translation>
            <numerusform>نُسخت. وتُزال من الحافظة الآن.</numerusform>
            <numerusform>نُسخت. وتُزال من الحافظة خلال ثانية واحدة.</numerusform>
            <numerusform>نُسخت. وتُزال من الحافظة خلال ثانيتين.</numerusform>
            <numerusform>نُسخت. وتُزال من الحافظة خلال %n ثوانٍ.</numerusform>
            <numerusform>نُسخت. وتُزال من الحافظة خلال %n ثانية.</numerusform>
            <numerusform>نُسخت. وتُزال من الحافظة خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard. You can copy it again until you close the window.</source>
        <translation>لم تعد في الحافظة. يمكنك نسخها مجددًا حتى إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a number: how many characters a generated password has.</extracomment>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>طول كلمة المرور</translation>
    </message>
    <message>
        <source>Generate and copy</source>
        <translation>توليد ونسخ</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>Button: copies the generated password once more.</extracomment>
        <translation>نسخ مجددًا</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>Button: makes another password and copies it.</extracomment>
        <translation>كلمة أخرى</translation>
    </message>
</context>
<context>
    <name>widgets::PicturePane</name>
    <message>
        <source>Make smaller</source>
        <extracomment>Button: shows a picture as large as before.</extracomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Button: shows a picture larger.</extracomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Practice console: click what is marked.</source>
        <extracomment>Below a picture of a console, in practice only.</extracomment>
        <translation>وحدة تحكم للتدريب: يُرجى النقر على العنصر المميَّز.</translation>
    </message>
</context>
<context>
    <name>widgets::SecretEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>Button, and entry of a menu: pastes the client secret.</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Entry of a menu: empties the field.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>widgets::StepCard</name>
    <message>
        <source>Done</source>
        <extracomment>Button: what the card asks for is done.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>Button; %1 is what is to be done, for example &quot;Create the role&quot;.</extracomment>
        <translation>فتح «%1»</translation>
    </message>
</context>
</TS>
