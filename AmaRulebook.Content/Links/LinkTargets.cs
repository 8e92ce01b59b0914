namespace AmaRulebook.Content.Links;

/// <summary>Every place of the book that has an id, and where it is written.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, LinkTarget> targets = new(StringComparer.Ordinal);

    /// <summary>Tells ids that may stand in a file that could not be read: that they are missing is not certain.</summary>
    public required Predicate<string> MayStandUnread { get; init; }

    public LinkTarget? Find(string id) => targets.GetValueOrDefault(id);

    /// <summary>Whether an id certainly names no section.</summary>
    public bool LacksSection(string id) => Find(id) is not { IsSection: true } && !MayStandUnread(id);

    /// <summary>Adds a place; an id that is taken is a problem that names the other place.</summary>
    public void Add(LinkTarget target, ProblemList problems)
    {
        if (!targets.TryAdd(target.Id, target))
        {
            var other = targets[target.Id];
            problems.Add(
                target.File,
                target.Line,
                $"番号（ID）「{target.Id}」は {other.File} の{other.Line}行目でもう使われています。どちらかを別の番号にしてください。");
        }
    }
}

/// <summary>A place with an id.</summary>
/// <param name="Id">The fragment of its address.</param>
/// <param name="Page">The page it stands on, without the fragment.</param>
/// <param name="File">The file it is written in.</param>
/// <param name="Line">Its line there.</param>
/// <param name="IsSection">Whether it is a section, which items, forms and terms may name.</param>
/// <param name="Citation">How paper names it: <c>第2章 3.(4)</c>, <c>計画段階 3</c>; empty where its words are enough.</param>
internal sealed record LinkTarget(string Id, string Page, string File, int Line, bool IsSection, string Citation = "")
{
    public string Address => $"{Page}#{Id}";
}
