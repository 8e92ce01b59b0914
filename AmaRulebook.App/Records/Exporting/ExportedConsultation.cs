using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.LookingBack;

namespace AmaRulebook.Records.Exporting;

/// <summary>相談 with what was written after it.</summary>
public sealed record ExportedConsultation(
    string Party,
    string AskedBy,
    DateTimeOffset AskedAt,
    ConsultationDesk Desk,
    string DeskWords,
    string? ItemId,
    string Text,
    bool IsShared,
    string StateWords,
    IReadOnlyList<ConsultationEntryView> Entries)
{
    internal static ExportedConsultation Of(ConsultationView view) => new(
        view.Party.Name,
        view.AskedBy,
        view.AskedAt,
        view.Desk,
        view.Desk.Title(),
        view.Item?.Id,
        view.Text,
        view.IsShared,
        view.State,
        view.Entries);
}

/// <summary>One line of 履歴.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who; empty where it came about by itself.</param>
/// <param name="Party">The party of the person; null where there is none.</param>
/// <param name="Sentence">What was done, to stand after 「…が」.</param>
/// <param name="Place">Stage and 回; null where the sentence says it, or there is none.</param>
/// <param name="Texts">The texts that were written.</param>
public sealed record ExportedLine(
    DateTimeOffset At, string By, string? Party, string Sentence, string? Place, IReadOnlyList<Passage> Texts)
{
    internal static ExportedLine Of(HistoryLine line) => new(
        line.At, line.By.Text, line.Party?.Name, line.Saying.Sentence.ToString(), line.Saying.Place?.ToString(), line.Saying.Texts);
}
