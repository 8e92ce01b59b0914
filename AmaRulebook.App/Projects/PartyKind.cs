namespace AmaRulebook.Projects;

/// <summary>立場: what kind of partner a party is (rulebook, section 3-2).</summary>
public enum PartyKind
{
    Resident = 1,
    Community = 2,
    CivicGroup = 3,
    Business = 4,
    Government = 5,
}

/// <summary>The words for a <see cref="PartyKind"/> on screen.</summary>
public static class PartyKinds
{
    public static IReadOnlyList<PartyKind> All { get; } = Enum.GetValues<PartyKind>();

    public static string Title(this PartyKind kind) => kind switch
    {
        PartyKind.Resident => "市民",
        PartyKind.Community => "地域組織",
        PartyKind.CivicGroup => "市民活動団体等",
        PartyKind.Business => "事業者",
        PartyKind.Government => "行政",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Who is meant, in one line.</summary>
    public static string Meaning(this PartyKind kind) => kind switch
    {
        PartyKind.Resident => "あま市に住む人、通勤・通学する人、市内で活動する人",
        PartyKind.Community => "自治会、行政区、子ども会、老人クラブなど、地域のつながりで活動する組織",
        PartyKind.CivicGroup => "NPO法人、ボランティアや文化・スポーツの団体など（法人でなくてもよい）",
        PartyKind.Business => "企業、商店、商工会など",
        PartyKind.Government => "市役所の課、学校、市民活動センターなど",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
