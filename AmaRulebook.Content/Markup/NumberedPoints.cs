using AmaRulebook.Content.Chapters;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AmaRulebook.Content.Markup;

/// <summary>
/// Numbers the points of a section: the items of the ordered lists that stand directly under the heading or in a caution.
/// </summary>
internal static class NumberedPoints
{
    /// <summary>Gives every point its id and its permalink, and returns them by the list that holds them.</summary>
    public static IReadOnlyList<PointList> Number(string sectionId, IReadOnlyList<Block> blocks)
    {
        var lists = new List<PointList>();
        var number = 0;
        foreach (var block in blocks)
        {
            foreach (var list in OrderedLists(block))
            {
                lists.Add(new PointList(
                    block is CustomContainer box ? BoxName.Argument(box) : null,
                    [.. list.OfType<ListItemBlock>().Select(item => Mark(item, $"{sectionId}-p{++number}"))]));
            }
        }

        return lists;
    }

    private static IEnumerable<ListBlock> OrderedLists(Block block) => block switch
    {
        ListBlock { IsOrdered: true } list => [list],
        CustomContainer box when BoxName.IsCaution(box) => box.OfType<ListBlock>().Where(list => list.IsOrdered),
        _ => [],
    };

    private static NumberedPoint Mark(ListItemBlock item, string id)
    {
        var point = new Point(id, PlainText.Of((Block)item));
        var attributes = item.GetAttributes();
        attributes.Id = id;
        attributes.AddClass("point");
        item.OfType<ParagraphBlock>().LastOrDefault()?.Inline?.AppendChild(new PermalinkInline(id));
        return new NumberedPoint(point, item.Line + 1);
    }
}

/// <summary>The points of one ordered list; the party where the list is a caution.</summary>
internal sealed record PointList(string? Party, IReadOnlyList<NumberedPoint> Points);

/// <summary>A point and its line.</summary>
internal sealed record NumberedPoint(Point Point, int Line);
