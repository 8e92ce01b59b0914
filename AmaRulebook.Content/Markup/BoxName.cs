using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>The boxes of the dialect, <c>::: caution 行政</c>, <c>::: note</c> and <c>::: figure name</c>, and their rules.</summary>
internal static class BoxName
{
    public const string Caution = "caution";
    public const string Note = "note";
    public const string Figure = "figure";

    private static readonly Dictionary<string, string> Headings = new()
    {
        ["市民活動団体等"] = "市民活動団体等が気をつけること",
        ["行政"] = "行政が気をつけること",
        ["共通"] = "どちらも気をつけること",
    };

    /// <summary>Whom a caution may be for.</summary>
    public static IReadOnlyCollection<string> Parties => Headings.Keys;

    /// <summary>What stands behind the box's name: the party of a caution, the name of a figure.</summary>
    public static string Argument(CustomContainer box) => box.Arguments?.Trim() ?? "";

    /// <summary>The heading that a caution is shown under.</summary>
    public static string Heading(CustomContainer box) => HeadingFor(Argument(box));

    /// <summary>The same for a party by its name.</summary>
    public static string HeadingFor(string party) => Headings.GetValueOrDefault(party, "");

    public static bool IsCaution(CustomContainer box) => box.Info == Caution;

    public static bool IsFigure(CustomContainer box) => box.Info == Figure;

    public static string? Refusal(CustomContainer box) => box.Info switch
    {
        Caution when !Headings.ContainsKey(Argument(box)) =>
            $"留意点の相手「{Argument(box)}」は使えません。「::: caution」の後に「市民活動団体等」「行政」「共通」のどれかを書いてください。",
        Caution when box is not [ListBlock { IsOrdered: true }] =>
            "留意点の囲みの中は、「1. 」で始まる番号つきの箇条書き1つだけにしてください。",
        Caution => null,
        Note when Argument(box).Length > 0 => "「::: note」の後には何も書けません。文は次の行から書いてください。",
        Note => null,
        Figure when !Ids.IsName(Argument(box)) =>
            $"図の名前「{Argument(box)}」は使えません。「::: figure」の後に、「figures」フォルダーのファイルの名前を「.svg」を付けずに書いてください。",
        Figure when box is not [ParagraphBlock] => "図の囲みの中には、図の下に出る説明の段落を1つだけ書いてください。",
        Figure => null,
        null or "" => "囲みの名前がありません。「::: caution 行政」「::: note」「::: figure three-aims」のどれかの形で書き、余分な「:::」は消してください。",
        _ => $"囲み「{box.Info}」は使えません。使えるのは「caution」「note」「figure」です。",
    };
}
