using AmaRulebook.Content.Chapters;

namespace AmaRulebook.Reading;

/// <summary>A section of the second level with those nested in it.</summary>
public sealed record SectionGroup(Section Head, IReadOnlyList<Section> Nested)
{
    /// <summary>The sections of a chapter in reading order, grouped.</summary>
    public static IReadOnlyList<SectionGroup> Of(Chapter chapter)
    {
        var groups = new List<(Section Head, List<Section> Nested)>();
        foreach (var section in chapter.Sections)
        {
            if (section.Level == 2 || groups.Count == 0)
            {
                groups.Add((section, []));
            }
            else
            {
                groups[^1].Nested.Add(section);
            }
        }

        return [.. groups.Select(group => new SectionGroup(group.Head, group.Nested))];
    }
}
