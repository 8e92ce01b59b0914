namespace AmaRulebook.Headless;

/// <summary>A part of a page as Blazor counts them: an element, a text, a piece of markup, or the place of a component.</summary>
public sealed class PageNode
{
    private readonly List<PageNode> children = [];

    /// <summary>The element's name; empty for anything else.</summary>
    public string Name { get; init; } = "";

    /// <summary>The text or the markup that stands here.</summary>
    public string Content { get; set; } = "";

    public PageNode? Parent { get; private set; }

    public IReadOnlyList<PageNode> Children => children;

    public Dictionary<string, string?> Attributes { get; } = [];

    /// <summary>The numbers of the handlers on the server, by attribute.</summary>
    public Dictionary<string, ulong> Handlers { get; } = [];

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>All text inside.</summary>
    public string Text => children.Count == 0 ? Content : string.Concat(children.Select(child => child.Text));

    /// <summary>This and everything inside, in order.</summary>
    public IEnumerable<PageNode> All()
    {
        yield return this;
        foreach (var inner in children.SelectMany(child => child.All()))
        {
            yield return inner;
        }
    }

    public PageNode? Find(Func<PageNode, bool> which) => All().FirstOrDefault(which);

    public bool HasClass(string name) => (this["class"] ?? "").Split(' ').Contains(name);

    internal void Insert(int index, PageNode child)
    {
        child.Parent = this;
        children.Insert(index, child);
    }

    internal void RemoveAt(int index) => children.RemoveAt(index);

    /// <summary>Moves children at once, each from where it stood before to where it shall stand.</summary>
    internal void Permute(IEnumerable<(int From, int To)> moves)
    {
        foreach (var (to, child) in moves.Select(move => (move.To, children[move.From])).ToList())
        {
            children[to] = child;
        }
    }
}
