using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>What the 進行役 entered for a party: how, whose word it is, and by whom.</summary>
/// <param name="Source">At the table or from paper.</param>
/// <param name="PersonName">Whose word it is; empty where the paper bears no name.</param>
/// <param name="EnteredBy">The 進行役 whose hands or device it came through.</param>
public sealed record EntryView(EntrySource Source, string PersonName, string EnteredBy)
{
    internal static EntryView? Of(Project project, EntrySource source, string? personName, Guid enteredBy) =>
        source is EntrySource.Own ? null : new EntryView(source, personName ?? "", project.NameOf(enteredBy));
}
