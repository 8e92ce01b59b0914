using System.Globalization;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// A short mark of a text by which wizard.js tells whether what it still keeps in the tab is what stands in the database: length
/// and a 32-bit polynomial hash over UTF-16 units, without the spaces at the end. It guards against nothing but forgetting.
/// </summary>
public static class TextMark
{
    public static string Of(string text)
    {
        var hash = 0u;
        var kept = text.AsSpan().TrimEnd();
        foreach (var unit in kept)
        {
            hash = unchecked((31 * hash) + unit);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{kept.Length}.{hash}");
    }

    /// <summary>The marks of all texts of the viewer's own answers that hold anything, by item and field, for <c>data-marks</c>.</summary>
    public static string OfOwn(SessionView view) => string.Join(' ', view.Items
        .Where(item => item.Mine is not null)
        .SelectMany(item => new[] { ("note", item.Mine!.Note), ("commitment", item.Mine.Commitment) }
            .Where(text => text.Item2.Length > 0)
            .Select(text => $"{item.Item.Id}/{text.Item1}:{Of(text.Item2)}")));
}
