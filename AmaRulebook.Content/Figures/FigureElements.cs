namespace AmaRulebook.Content.Figures;

/// <summary>
/// The elements of SVG that a figure may be made of, with their attributes. All that could load, run, link or style
/// something is left out, and <c>use</c> with it, which could multiply a small file into a large drawing.
/// </summary>
internal sealed record FigureElement(string Parents, string Attributes, bool HoldsText = false)
{
    private const string Ground = "svg g";
    private const string Shape = "svg g marker";
    private const string Arrows = " marker-start marker-end";

    private static readonly Dictionary<string, FigureElement> All = new()
    {
        ["svg"] = new("", "viewBox"),
        ["title"] = new("svg", "", HoldsText: true),
        ["desc"] = new("svg", "", HoldsText: true),
        ["g"] = new(Ground, "id class transform text-anchor"),
        ["marker"] = new(Ground, "id viewBox refX refY markerWidth markerHeight orient"),
        ["path"] = new(Shape, "id class transform d" + Arrows),
        ["line"] = new(Shape, "id class transform x1 y1 x2 y2" + Arrows),
        ["polyline"] = new(Shape, "id class transform points" + Arrows),
        ["polygon"] = new(Shape, "id class transform points"),
        ["rect"] = new(Shape, "id class transform x y width height rx ry"),
        ["circle"] = new(Shape, "id class transform cx cy r"),
        ["ellipse"] = new(Shape, "id class transform cx cy rx ry"),
        ["text"] = new(Ground, "id class transform x y dx dy text-anchor", HoldsText: true),
        ["tspan"] = new("text tspan", "class x y dx dy", HoldsText: true),
    };

    /// <summary>What the style sheet knows to colour and to set.</summary>
    public static IReadOnlySet<string> Classes { get; } =
        "shape solid ground sheet line flow tip dashed name soft inverse".Split(' ').ToHashSet();

    public static FigureElement? Find(string name) => All.GetValueOrDefault(name);

    public bool MayStandIn(string parent) => Parents.Split(' ').Contains(parent);

    public bool Takes(string attribute) => Attributes.Split(' ').Contains(attribute);
}
