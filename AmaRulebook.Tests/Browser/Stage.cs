namespace AmaRulebook.Browser;

/// <summary>A stage as people know it from paper: its items word for word, its question and its answers.</summary>
public sealed record Stage(string Id, string Title, string Question, string Yes, string NotYet, IReadOnlyList<string> Items)
{
    public const string Concern = "気になることがある";

    public const string NotApplicable = "今回は当てはまらない";

    public static Stage Thinking { get; } = new("thinking", "協働を考えている", "いま、そう思いますか", "そう思う", "まだわからない",
    [
        "目的を共有できる",
        "お互いの特性や得意分野が活かされる",
        "実現の方法を共有できる",
        "信頼関係を築ける",
        "社会的立場やお金に関わらず、対等になれる",
        "手間をかけても協働で取り組む意義や効果がある",
    ]);

    public static Stage Planning { get; } = new("planning", "計画段階", "いま、どこまで進みましたか", "できた", "これから",
    [
        "課題や目的、成果目標についてよく話し合う",
        "お互いの特性や得意分野を理解する",
        "それぞれ何ができるか考え、役割と責任分担を話し合う",
        "経費負担や、資金の運用・管理方法を話し合う",
        "「ルールブック」などを活用し、重要な事項は文書化してお互いに確認する",
        "事業を計画中であることを、ホームページなどで発信する",
    ]);

    public static Stage Doing { get; } = new("doing", "実施段階", "いま、できていますか", "できている", "これから",
    [
        "課題や目的、成果目標、手法などをふりかえり、修正しながら取り組む",
        "お互いの強みや得意分野を活かし、助け合って取り組む",
        "相手に任せきりにせず、お互いが役割を自覚して積極的に取り組む",
        "経費負担や、資金の運用・管理方法は計画どおり行われているか。また変更が生じた際は、その都度話し合う",
        "言いたいことを言える対等な関係で事業を進める",
        "事業の進み具合を、ホームページなどで発信する",
    ]);

    public static IReadOnlyList<Stage> All { get; } = [Thinking, Planning, Doing];

    /// <summary>Six answers of yes.</summary>
    public IReadOnlyList<Answer> AllYes => [.. Items.Select(_ => new Answer(Yes))];

    /// <summary>Yes to the first item; a concern, not yet and not applicable to the second, third and fourth; yes to the rest.</summary>
    public IReadOnlyList<Answer> Mixed(string note) =>
        [new(Yes), new(Concern, note), new(NotYet), new(NotApplicable), new(Yes), new(Yes)];
}

/// <summary>One answer as given, with its reason where there is one.</summary>
public sealed record Answer(string Words, string? Note = null);
