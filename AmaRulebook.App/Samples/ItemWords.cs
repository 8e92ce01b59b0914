using AmaRulebook.Projects;

namespace AmaRulebook.Samples;

/// <summary>What partners write on an item, with gaps for the words of their topic.</summary>
/// <param name="Civic">Doubts of a partner that is not the city.</param>
/// <param name="City">Doubts of the city.</param>
/// <param name="Talk">Remarks, to be said in any order.</param>
/// <param name="Decided">決めたこと.</param>
/// <param name="Good">Why somebody says yes.</param>
internal sealed record ItemWords(string[] Civic, string[] City, string[] Talk, string[] Decided, string[] Good)
{
    private static readonly Dictionary<string, ItemWords> All = new[] { ThinkingWords.All, PlanningWords.All, DoingWords.All }
        .SelectMany(words => words).ToDictionary(pair => pair.Key, pair => pair.Value);

    public static ItemWords Of(string itemId) => All[itemId];

    public string Doubt(PartyKind kind, Random luck) => Pick(kind is PartyKind.Government ? City : Civic, luck);

    public string Yes(Random luck) => Pick(Good, luck);

    public string Remark(int number, Random luck) => Talk[(number + luck.Next(Talk.Length)) % Talk.Length];

    public string Decision(Random luck) => Pick(Decided, luck);

    public static string Role(PartyKind kind, Random luck) => Pick(
        kind switch
        {
            PartyKind.Government => ["場所の使用の手続きと、広報紙での募集を引き受けます。", "{place}の準備と保険、関係する課との調整をします。", "関係機関への連絡と、安全の確認をします。"],
            PartyKind.Community => ["回覧板で知らせて、当日の手伝いを8人出します。", "地域の方への声かけと、道具の保管を引き受けます。", "{event}の会場づくりと片づけをします。"],
            PartyKind.Business => ["材料の手配と、当日のスタッフを3人出します。", "店の前の場所と、ちらしの置き場を出します。", "{work}に使う道具を貸します。"],
            PartyKind.Resident => ["月に2回、{work}に加わります。", "写真をとって、記録をつくります。", "友人にも声をかけ、当日の受付をします。"],
            _ => ["{work}の中心になり、毎週の当番を組みます。", "{event}の企画と進行を引き受けます。", "参加する人の募集と、当日の案内をします。"],
        },
        luck);

    public static string Cost(PartyKind kind, Random luck) => Pick(
        kind switch
        {
            PartyKind.Government => ["会場の使用料は、免除の手続きをします。", "補助金の申請の相談にのります。出せる額は年度の予算の範囲です。", "保険料を市で持ちます。"],
            PartyKind.Business => ["材料費のうち、3万円までを協賛します。", "現金ではなく、品物と人手で出します。"],
            _ => ["材料費は会費から出し、領収書を残します。", "交通費は自分たちで持ちます。", "会計の担当を決めて、毎月の残りを知らせます。"],
        },
        luck);

    public static string Settled(Random luck) => Pick(
        ["話し合って、分担がはっきりしたので変えました。", "相手の事情がわかったので、この形で進めます。", "決めたことのとおりなら、できると思います。", "今日の話で、心配がなくなりました。", ""], luck);

    public static string Question(Random luck) => Pick(
        [
            "{event}に{place}を使うとき、どの課に、いつまでに申しこめばよいでしょうか。",
            "{work}の費用に使える補助金はありますか。団体は法人ではありません。",
            "いっしょに{work}をしてくれる団体をさがしています。紹介していただけますか。",
            "参加する人がけがをしたときの保険は、どの団体が入るのがよいでしょうか。",
            "役割の分担を文書にするとき、見本になるものはありますか。",
        ],
        luck);

    public static (string Shared, string Differed, string Improve) Reflection(Random luck) => (
        Pick(["{people}のためにしている、という思いは同じだとわかりました。", "{event}の目あてと、当日の流れを共有できました。", "無理をせずに続ける、という考えでそろいました。"], luck),
        Pick(["「手伝う」という言葉の重さが、団体によってちがいました。", "連絡が届く早さについて、思っていたことがちがいました。", "お金の決まりについて、知っていることに差がありました。", ""], luck),
        Pick(["次は、{event}の2か月前に一度集まります。", "連絡の方法を一つにしぼります。", "新しく加わる人が入りやすいように、仕事を小さく分けます。"], luck));

    private static string Pick(string[] texts, Random luck) => texts[luck.Next(texts.Length)];
}
