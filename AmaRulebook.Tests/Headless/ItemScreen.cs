namespace AmaRulebook.Headless;

/// <summary>One item of a checklist on a live page without a browser.</summary>
public static class ItemScreen
{
    private static readonly string[] Answers = ["できた", "気になることがある", "これから"];
    private static readonly string[] Kinds = ["Yes", "Concern", "NotYet"];

    /// <summary>チェックをはじめる, with the answers in sight from the beginning.</summary>
    public static async Task BeginInSight(this Circuit circuit)
    {
        static PageNode? Mode(PageNode root) => root.Find(node => node is { Name: "input" } && node["value"] == "InSight");
        static PageNode? Begin(PageNode root) => root.Find(node => node is { Name: "button", Text: "チェックをはじめる" });
        await circuit.Until("the start", root => Begin(root) is { } button && !button.Attributes.ContainsKey("disabled"));
        await circuit.Change(Mode, "InSight");
        await circuit.Click(Begin);
        await circuit.ShowsItem();
    }

    /// <summary>Waits until the answers can be chosen.</summary>
    public static Task ShowsItem(this Circuit circuit) =>
        circuit.Until("the answers", root => root.Find(node => node.HasClass("answers")) is { } answers && !answers.Attributes.ContainsKey("disabled"));

    /// <summary>Chooses one of the first three answers; when it is done, it is stored and shown as saved.</summary>
    public static Task Tick(this Circuit circuit, int answer) => circuit.Tick(Kinds[answer]);

    /// <summary>Chooses an answer by its value.</summary>
    public static Task Tick(this Circuit circuit, string kind) => circuit.Change(
        root => root.Find(node => node is { Name: "input" } && node["type"] == "radio" && node["value"] == kind), kind);

    /// <summary>Presses a button as soon as it can be pressed.</summary>
    public static async Task Press(this Circuit circuit, string button)
    {
        PageNode? Pressed(PageNode root) => root.Find(node => node is { Name: "button" } && node.Text.Trim() == button && !node.Attributes.ContainsKey("disabled"));
        await circuit.Until(button, root => Pressed(root) is not null);
        await circuit.Click(Pressed);
    }

    /// <summary>Writes 理由・メモ.</summary>
    public static Task Write(this Circuit circuit, string text) => circuit.Change(Note, text);

    /// <summary>Waits until 理由・メモ is said to be saved.</summary>
    public static Task ShowsSaved(this Circuit circuit, string text) =>
        circuit.Until($"“{text}” to be saved", root => Note(root)?["data-saved"] == text);

    /// <summary>Waits until the answer of another party stands there; answers when.</summary>
    public static Task<long> ShowsOther(this Circuit circuit, string party, int answer) =>
        circuit.Until($"{Answers[answer]} of {party}", root => root.Find(node => node.HasClass("sides")) is { } sides && sides.Children
            .SelectMany(child => child.All())
            .Any(side => side.HasClass("side") && side.Text.Contains(party, StringComparison.Ordinal) && side.Text.Contains(Answers[answer], StringComparison.Ordinal)));

    private static PageNode? Note(PageNode root) =>
        root.Find(node => node is { Name: "textarea" } && (node["data-keep"] ?? "").EndsWith("/note", StringComparison.Ordinal));
}
