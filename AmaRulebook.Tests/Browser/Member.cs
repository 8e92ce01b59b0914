namespace AmaRulebook.Browser;

/// <summary>A person of a party, as they introduce themselves.</summary>
public sealed record Member(string Party, string Kind, string Name)
{
    public static Member Yamada { get; } = new("北町みどりの会", "市民活動団体等", "山田 花子");

    public static Member Suzuki { get; } = Yamada with { Name = "鈴木 次郎" };

    public static Member Sato { get; } = new("あま市 環境課", "行政", "佐藤 一郎");

    public static Member Kato { get; } = new("花のまち商店会", "事業者", "加藤 三郎");
}
