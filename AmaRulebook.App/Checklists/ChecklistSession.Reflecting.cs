using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>ふりかえり: each party's own texts, written after talking.</summary>
public sealed partial class ChecklistSession
{
    private readonly List<Reflection> reflections = [];

    public IReadOnlyList<Reflection> Reflections => reflections;

    /// <summary>A party's ふりかえり, or null while it has none.</summary>
    public Reflection? FindReflection(Guid partyId) => reflections.Find(reflection => reflection.PartyId == partyId);

    /// <summary>
    /// Keeps the ふりかえり of the participant's own party. Refuses before the opening, for a party that is still covered or
    /// does not count, in a frozen session, and a text over its limit; warns before it takes sign-offs off. Equal to what
    /// stands: nothing happens.
    /// </summary>
    public Refusal? Reflect(Participant by, GivenReflection given, bool withdrawSignOffs, DateTimeOffset now)
    {
        if ((RefuseFrozen() ?? RefuseCovered(by)) is { } refusal)
        {
            return refusal;
        }

        if (FindParty(by.PartyId) is not { Counts: true })
        {
            return new Refusal(RefusalKind.NotAllowed, "この回のふりかえりは、答えを出した団体が書きます。次の回から加わってください。");
        }

        var reflection = FindReflection(by.PartyId);
        var stands = (Shared: reflection?.Shared ?? "", Differed: reflection?.Differed ?? "", ToImprove: reflection?.ToImprove ?? "");
        var badShared = Check(given.Shared ?? stands.Shared, ReflectionWords.Shared, out var shared);
        var badDiffered = Check(given.Differed ?? stands.Differed, ReflectionWords.Differed, out var differed);
        var badToImprove = Check(given.ToImprove ?? stands.ToImprove, ReflectionWords.ToImprove, out var toImprove);
        if ((badShared ?? badDiffered ?? badToImprove) is { } badText)
        {
            return badText;
        }

        if ((shared, differed, toImprove) == stands)
        {
            return null;
        }

        if (WithdrawSignOffs(withdrawSignOffs) is { } warning)
        {
            return warning;
        }

        if (reflection is null)
        {
            reflections.Add(reflection = new Reflection(Id, by.PartyId));
        }

        ComeBack(by.PartyId);
        reflection.Set(shared, differed, toImprove, by.Id, now);
        happened.Add(new ReflectionWritten(by.PartyId, shared, differed, toImprove));
        return null;
    }

    private static Refusal? Check(string text, string label, out string clean) =>
        PlainText.Lines(text, label, ChecklistLimits.Reflection, out clean);
}
