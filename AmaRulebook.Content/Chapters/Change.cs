using AmaRulebook.Content.Yaml;

namespace AmaRulebook.Content.Chapters;

/// <summary>One revision of a chapter.</summary>
/// <param name="Date">The day it was made.</param>
/// <param name="Text">What changed, in a sentence or two.</param>
public sealed record Change(DateOnly Date, string Text);

/// <summary>Reads the list <c>changes</c> at the head of a chapter.</summary>
internal static class ChangesReader
{
    /// <summary>The changes, newest first; those of one day as they were written.</summary>
    public static IReadOnlyList<Change> Read(YamlFields fields, DateOnly revised, FileProblems problems)
    {
        var changes = new List<Change>();
        foreach (var entry in fields.OptionalMappings("changes"))
        {
            var change = new Change(entry.Date("date"), entry.Text("text"));
            if (revised != default && change.Date > revised)
            {
                problems.Add(entry.LineOf("date"), "「changes」の日付が「revised」より後です。「revised」もその日に直してください。");
            }

            entry.RefuseOthers();
            changes.Add(change);
        }

        return [.. changes.OrderByDescending(change => change.Date)];
    }
}
