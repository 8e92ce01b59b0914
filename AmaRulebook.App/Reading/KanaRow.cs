namespace AmaRulebook.Reading;

/// <summary>A row of the Japanese syllabary, あ to わ, by which the glossary is parted.</summary>
public sealed record KanaRow(int Order, string Letter, string Name)
{
    // The last letter of each row, in the order of Unicode, small letters and voiced ones among them.
    private const string Ends = "おごぞどのぽもょろん";

    /// <summary>All rows in their order.</summary>
    public static IReadOnlyList<KanaRow> All { get; } =
    [
        new(0, "あ", "a"), new(1, "か", "ka"), new(2, "さ", "sa"), new(3, "た", "ta"), new(4, "な", "na"),
        new(5, "は", "ha"), new(6, "ま", "ma"), new(7, "や", "ya"), new(8, "ら", "ra"), new(9, "わ", "wa"),
    ];

    /// <summary>The row that a reading in hiragana begins in; the first for anything else.</summary>
    public static KanaRow Of(string reading)
    {
        var first = reading.FirstOrDefault();
        return All.FirstOrDefault(row => first <= Ends[row.Order]) ?? All[^1];
    }
}
