using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Architecture;

/// <summary>What a partner reads on the pages of a project can have ふりがな: fixed words stand inside of a <c>Furigana</c>
/// or a <c>Ruby.Of</c>.</summary>
public partial class FuriganaRuleTests
{
    /// <summary>Where a browser shows no ruby, or nobody sees the words.</summary>
    private static readonly string[] Exempt = ["PageTitle", "option", "caption", "textarea"];

    private static readonly string[] Folders = ["Checklists", "Projects", "Records"];

    /// <summary>The bar and the footer get theirs when the page is finished.</summary>
    private static readonly string[] Shared = ["ConfirmDialog.razor", "ConnectionNotice.razor", "WorkLayout.razor"];

    public static TheoryData<string> Pages =>
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.AppProject, folder), "*.razor", SearchOption.AllDirectories))
            .Concat(Shared.Select(file => Path.Combine(Checkout.AppProject, "Layout", file)))
            .Select(path => Path.GetRelativePath(Checkout.AppProject, path).Replace('\\', '/'))
            .Where(path => path is not "Records/Publishing/PublicPage.razor")   // a reading page: it gets them all at once
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Fixed_words_on_a_page_can_have_readings(string path) =>
        Assert.Empty(Bare(File.ReadAllText(Path.Combine(Checkout.AppProject, path))));

    [Theory]
    [InlineData("<p>決めたこと</p>", "決めたこと")]
    [InlineData("<b>@(isSo ? \"欠席\" : \"\")</b>", "@(isSo ? \"欠席\" : \"\")")]
    [InlineData("<p title=\"@(a > b ? \"大\" : \"小\")\"><Furigana Text=\"役割\" />と</p>", null)]
    [InlineData("@* 決めたこと *@<p><bdi>@Name</bdi></p>\n@code {\n    private string Word => \"役割\";\n}", null)]
    [InlineData("<p>@(Ruby.Of(isSo ? \"欠席\" : Words(\"出席\")))</p>", null)]
    [InlineData("<PageTitle>履歴</PageTitle><span class=\"hidden\">項目</span>", null)]
    public void Words_are_found_where_they_stand_bare(string page, string? found) =>
        Assert.Equal(found is null ? [] : [found], Bare(page));

    private static List<string> Bare(string page)
    {
        var markup = Comment().Replace(Code().Split(page)[0], "");
        var found = new List<string>();
        var tag = "";
        for (var at = 0; at < markup.Length;)
        {
            var end = markup[at] == '<' && IsTag(markup, at) ? EndOfTag(markup, at) : EndOfText(markup, at);
            var piece = markup[at..end];
            if (markup[at] == '<' && IsTag(markup, at))
            {
                tag = piece;
            }
            else if (Kanji().IsMatch(Elsewhere().Replace(piece, "")) && !IsExempt(tag) && !piece.TrimStart().StartsWith("@QrCode.Svg(", StringComparison.Ordinal))
            {
                found.Add(piece.Trim());
            }

            at = end;
        }

        return found;
    }

    private static bool IsExempt(string tag) =>
        Exempt.Any(name => tag.StartsWith('<' + name, StringComparison.Ordinal)) || tag.Contains("class=\"hidden\"", StringComparison.Ordinal);

    private static bool IsTag(string markup, int at) =>
        at + 1 < markup.Length && (char.IsAsciiLetter(markup[at + 1]) || (markup[at + 1] == '/' && at + 2 < markup.Length && char.IsAsciiLetter(markup[at + 2])));

    private static int EndOfText(string markup, int at)
    {
        do
        {
            at++;
        }
        while (at < markup.Length && !(markup[at] == '<' && IsTag(markup, at)));
        return at;
    }

    // A ">" in a quoted value ends nothing, nor does a quotation mark within an expression.
    private static int EndOfTag(string markup, int at)
    {
        var (isQuoted, depth) = (false, 0);
        for (; at < markup.Length; at++)
        {
            depth += isQuoted && markup[at] == '(' ? 1 : depth > 0 && markup[at] == ')' ? -1 : 0;
            isQuoted ^= markup[at] == '"' && depth == 0;
            if (markup[at] == '>' && !isQuoted)
            {
                return at + 1;
            }
        }

        return at;
    }

    [GeneratedRegex(@"^@code\s", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>Words that have readings already, or are handed on to where they get them.</summary>
    [GeneratedRegex(@"@\(Ruby\.Of\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\)|@Way\([^()]*\)")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Kanji();
}
