namespace AmaRulebook.Samples;

/// <summary>What the projects of the sample city are about.</summary>
internal static class SampleTopics
{
    public static SampleTopic Flowers { get; } = new(
        "公園の花壇を、近くの人みんなで育てたい。花があると足をとめる人がふえ、あいさつが生まれると思います。",
        "都市計画課", "cooperation", "花壇の水やり", "植えかえの日", "公園を使う人", "公園の花壇");

    public static SampleTopic Disaster { get; } = new(
        "大雨や地震のとき、となり近所で声をかけ合える地域にしたい。道具と名簿だけでなく、実際に動いてみることを大切にします。",
        "安全安心課", "co-hosting", "防災倉庫の点検", "避難の訓練", "避難に手助けがいる人", "小学校の体育館");

    public static SampleTopic ChildrensTable { get; } = new(
        "だれでも来られる食堂をひらき、子どもも大人も、いっしょに夕ごはんを食べられる場をつくります。",
        "子育て支援課", "grant", "夕ごはんづくり", "食堂の日", "子どもと家の人", "公民館の調理室");

    public static SampleTopic Shippo { get; } = new(
        "尾張七宝を、つくる楽しさから知ってもらいたい。子どもが自分の手で焼いたものを持ち帰れる場をひらきます。",
        "産業振興課", "co-hosting", "七宝焼の体験の準備", "体験の日", "市内の小学生", "七宝焼の体験室");

    public static SampleTopic River { get; } = new(
        "川べりのごみをへらし、歩いて気持ちのよい道にしたい。拾うだけでなく、なぜ流れてくるのかも調べます。",
        "環境衛生課", "cooperation", "川べりのごみ拾い", "いっせい清掃の日", "川べりを歩く人", "川べりの道");

    public static SampleTopic Salon { get; } = new(
        "一人で暮らす高齢の方が、週に一度はだれかと話せるように、歩いて行ける場所に集まりをひらきます。",
        "高齢福祉課", "grant", "集まりの見守り", "お茶の日", "一人で暮らす高齢の方", "集会所");

    public static SampleTopic EasyJapanese { get; } = new(
        "日本語を学びたい外国の方と、話してみたい市民が、週に一度会える教室をひらきます。役所の手紙もいっしょに読みます。",
        "企画政策課", "commission", "教室の準備", "おしゃべりの日", "日本語を学ぶ外国の方", "市民活動センター");

    public static SampleTopic Stories { get; } = new(
        "絵本の読み聞かせを、図書館の外でも。赤ちゃんのいる家から近いところで、月に2回ひらきます。",
        "生涯学習課", "endorsement", "絵本の読み聞かせ", "おはなしの日", "小さな子のいる家", "公民館の和室");

    public static SampleTopic Walking { get; } = new(
        "運動が苦手な人も続けられるウオーキングの会をつくります。道順を地図にして、季節ごとに歩きます。",
        "スポーツ課", "endorsement", "道順の下見", "歩く日", "ふだん運動をしない人", "市内の遊歩道");

    public static SampleTopic AfterSchool { get; } = new(
        "放課後に安心していられる場所を、学校の近くにつくりたい。宿題をしても、遊んでも、何もしなくてもよい場所です。",
        "学校教育課", "", "放課後の見守り", "ひらく日", "放課後の子ども", "学校のとなりの集会所");

    public static SampleTopic Market { get; } = new(
        "市内でとれた野菜を、つくった人から買える朝市をひらきます。形のよくないものも、おいしい食べ方といっしょに売ります。",
        "産業振興課", "co-hosting", "朝市の準備", "朝市の日", "買い物に来る人と農家", "駅前の広場");

    public static SampleTopic Health { get; } = new(
        "血圧や食事のことを気軽に聞ける場を、商店の中につくります。病院に行く前に、話せる人がいるように。",
        "健康推進課", "commission", "健康相談の受付", "相談の日", "働きざかりの人", "商店街の空き店舗");

    public static SampleTopic SafeRoad { get; } = new(
        "通学路のあぶない場所を、子どもの目の高さで調べ、地図にします。直せるところから直していきます。",
        "土木課", "cooperation", "通学路の見守り", "通学路を歩く日", "歩いて通う子ども", "通学路");

    public static SampleTopic History { get; } = new(
        "昔からの道や寺社の話を、知っている人が元気なうちに聞き取り、歩いて学べる地図にします。",
        "生涯学習課", "grant", "聞き取りと記録", "まち歩きの日", "この土地を知りたい人", "旧街道");

    public static SampleTopic Reuse { get; } = new(
        "まだ使える服や学用品を、必要な人へ。捨てる前に一度持ってきてもらう場所をつくり、ごみをへらします。",
        "環境衛生課", "grant", "持ちこみ品の仕分け", "ゆずり合いの日", "子育てをしている家", "旧庁舎の1階");

    public static SampleTopic Together { get; } = new(
        "障がいのある人がつくったものを、まちの店で売ります。売るだけでなく、いっしょに店に立つ日をつくります。",
        "社会福祉課", "", "店に並べる準備", "いっしょに店に立つ日", "障がいのある人と買い物に来る人", "商店街");

    public static SampleTopic Phones { get; } = new(
        "スマートフォンの使い方を、高校生が先生になって教えます。市の手続きも、いっしょにやってみます。",
        "市民課", "cooperation", "教える人の練習", "スマホ教室の日", "スマートフォンに慣れない人", "公民館の会議室");
}
