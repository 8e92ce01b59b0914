namespace AmaRulebook.Projects;

/// <summary>What partners write of their project under 「プロジェクトのこと」.</summary>
public enum AboutField
{
    /// <summary>プロジェクト名; never empty.</summary>
    Name = 0,

    Purpose = 1,

    /// <summary>The forms of collaboration; none means 未定.</summary>
    Forms = 2,

    /// <summary>担当課.</summary>
    Department = 3,

    Period = 4,

    Place = 5,

    Contact = 6,
}

/// <summary>The words and the limits for an <see cref="AboutField"/>.</summary>
public static class AboutFields
{
    public static IReadOnlyList<AboutField> All { get; } = Enum.GetValues<AboutField>();

    /// <summary>Those that may stay empty: all but the name, which every page of the project bears.</summary>
    public static IReadOnlyList<AboutField> BesideName { get; } = [.. All.Where(field => field is not AboutField.Name)];

    public static string Title(this AboutField field) => field switch
    {
        AboutField.Name => "プロジェクト名",
        AboutField.Purpose => "目的",
        AboutField.Forms => "協働の形",
        AboutField.Department => "担当課",
        AboutField.Period => "期間",
        AboutField.Place => "場所",
        AboutField.Contact => "連絡先",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>A line that helps to fill it in.</summary>
    public static string Hint(this AboutField field) => field switch
    {
        AboutField.Name => "まちがいは、いつでも直せます。みんなの画面と、記録票や公開ページの名前が変わります。",
        AboutField.Purpose => "だれのために、何をよくしたいのか。あとから何度でも書き直せます。",
        AboutField.Forms => "いくつえらんでもかまいません。決まっていなければ、えらばずにおけます（未定）。",
        AboutField.Department => "いっしょに進める市の課です。一覧から選べます。一覧にない名前も書けます。",
        AboutField.Period => "例：2027年4月から9月まで",
        AboutField.Place => "例：中央公園",
        AboutField.Contact => "参加者のみんなと市の職員に見えます。個人の電話番号などは、本人に聞いてから書いてください。",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>How long it may be, in UTF-16 units; the forms are as many as the book has.</summary>
    public static int Limit(this AboutField field) => field switch
    {
        AboutField.Name => Limits.ProjectName,
        AboutField.Purpose => Limits.Purpose,
        AboutField.Contact => Limits.Contact,
        _ => Limits.AboutLine,
    };

    /// <summary>Whether it takes one line only.</summary>
    public static bool IsLine(this AboutField field) => field is AboutField.Name or AboutField.Department;

    internal static Refusal? Check(this AboutField field, string? raw, out string text) => field.IsLine()
        ? PlainText.Line(raw, field.Title(), field.Limit(), required: field is AboutField.Name, out text)
        : PlainText.Lines(raw, field.Title(), field.Limit(), out text);
}
