using System.Text.RegularExpressions;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

/// <summary>The words of the interface itself have their readings in <c>furigana.yml</c> too.</summary>
public partial class InterfaceReadingTests
{
    public static TheoryData<string> Sources =>
    [
        .. Directory.EnumerateFiles(Checkout.AppProject, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Checkout.AppProject, path).Replace('\\', '/'))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj" or "Staff" or "Reviews" or "Samples"))   // no ふりがな on the staff's pages, nor in what people write
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_word_on_screen_has_a_reading(string path)
    {
        var text = Expression().Replace(Comment().Replace(File.ReadAllText(Path.Combine(Checkout.AppProject, path)), ""), "5");

        // The mark of repetition alone stands in patterns only.
        var missing = RealBook.Current.Readings.FindUncovered(text).Where(place => text[place] != "々")
            .Select(place => $"{text[place]} （…{Around(text, place)}…）");

        Assert.Empty(missing.Distinct());
    }

    /// <summary>An expression without words of its own, which writes a number where a reading depends on one.</summary>
    [GeneratedRegex(@"@\((?:[^()""]|\([^()""]*\))*\)")]
    private static partial Regex Expression();

    private static string Around(string text, Range place) =>
        text[Math.Max(0, place.Start.Value - 8)..Math.Min(text.Length, place.End.Value + 8)].ReplaceLineEndings(" ");

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|(?<!:)//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
