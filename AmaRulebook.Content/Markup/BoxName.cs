using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>The two boxes of the dialect, <c>::: caution 行政</c> and <c>::: note</c>, and their rules.</summary>
internal static class BoxName
{
    public const string Caution = "caution";
    public const string Note = "note";

    private static readonly Dictionary<string, string> Headings = new()
    {
        ["市民活動団体等"] = "市民活動団体等が気をつけること",
        ["行政"] = "行政が気をつけること",
        ["共通"] = "どちらも気をつけること",
    };

    /// <summary>Whom a caution may be for.</summary>
    public static IReadOnlyCollection<string> Parties => Headings.Keys;

    /// <summary>The party of a caution, as written.</summary>
    public static string Party(CustomContainer box) => box.Arguments?.Trim() ?? "";

    /// <summary>The heading that a caution is shown under.</summary>
    public static string Heading(CustomContainer box) => HeadingFor(Party(box));

    /// <summary>The same for a party by its name.</summary>
    public static string HeadingFor(string party) => Headings.GetValueOrDefault(party, "");

    public static bool IsCaution(CustomContainer box) => box.Info == Caution;

    public static string? Refusal(CustomContainer box) => box.Info switch
    {
        Caution when !Headings.ContainsKey(Party(box)) =>
            $"留意点の相手「{Party(box)}」は使えません。「::: caution」の後に「市民活動団体等」「行政」「共通」のどれかを書いてください。",
        Caution when box is not [ListBlock { IsOrdered: true }] =>
            "留意点の囲みの中は、「1. 」で始まる番号つきの箇条書き1つだけにしてください。",
        Caution => null,
        Note when Party(box).Length > 0 => "「::: note」の後には何も書けません。文は次の行から書いてください。",
        Note => null,
        null or "" => "囲みの名前がありません。「::: caution 行政」か「::: note」の形で書き、余分な「:::」は消してください。",
        _ => $"囲み「{box.Info}」は使えません。使えるのは「caution」と「note」です。",
    };
}
