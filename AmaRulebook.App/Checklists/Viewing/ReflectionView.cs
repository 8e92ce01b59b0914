using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>ふりかえり of one party.</summary>
public sealed record ReflectionView(Party Party, string Shared, string Differed, string ToImprove, string WrittenBy, DateTimeOffset WrittenAt)
{
    /// <summary>Its texts that are not empty, by their names.</summary>
    public IEnumerable<(string Name, string Text)> Texts => new[]
    {
        (ReflectionWords.Shared, Shared),
        (ReflectionWords.Differed, Differed),
        (ReflectionWords.ToImprove, ToImprove),
    }.Where(text => text.Item2.Length > 0);

    internal static IReadOnlyList<ReflectionView> Of(Project project, ChecklistSession session) =>
    [
        .. from party in project.Parties
           let reflection = session.FindReflection(party.Id)
           where reflection is not null
           select new ReflectionView(
               party,
               reflection.Shared,
               reflection.Differed,
               reflection.ToImprove,
               project.NameOf(reflection.WrittenBy),
               reflection.WrittenAt),
    ];
}
