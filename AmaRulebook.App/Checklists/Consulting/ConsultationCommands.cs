using AmaRulebook.Content;
using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists.Consulting;

/// <summary>What a participant may ask of a 相談. Each is one verb of <see cref="Consultation"/>, stored.</summary>
public sealed class ConsultationCommands(ProjectWriter writer, RulebookSource source)
{
    private static readonly Refusal Unknown = new(RefusalKind.NotAllowed, "この相談は見つかりません。ページを開きなおしてください。");

    private static readonly Refusal UnknownItem = new(
        RefusalKind.Invalid, "この項目は見つかりません。プロジェクト全体の相談として送ってください。書いた文は残っています。");

    /// <summary>相談を送る.</summary>
    public Task<Refusal?> AskAsync(Command command, GivenConsultation given) => writer.RunAsync(command, async writing =>
    {
        if (given.ItemId.Length > 0 && source.Current.FindItem(given.ItemId) is null)
        {
            return UnknownItem;
        }

        var open = await writing.Db.Set<Consultation>().CountAsync(other =>
            other.ProjectId == command.ProjectId && other.PartyId == writing.By.PartyId && other.SettledAt == null);
        var (consultation, refusal) = Consultation.Ask(writing.By, given, open, writing.Now);
        if (consultation is not null)
        {
            writing.Db.Add(consultation);
            Record(writing, consultation);
        }

        return refusal;
    });

    /// <summary>書き足す.</summary>
    public Task<Refusal?> ContinueAsync(Command command, Guid consultationId, string? text) =>
        RunAsync(command, consultationId, (consultation, writing) => consultation.Continue(writing.By, text, writing.Now));

    /// <summary>ほかの団体にも見せる.</summary>
    public Task<Refusal?> ShareAsync(Command command, Guid consultationId) =>
        RunAsync(command, consultationId, (consultation, writing) => consultation.Share(writing.By));

    /// <summary>相談を終える.</summary>
    public Task<Refusal?> SettleAsync(Command command, Guid consultationId) =>
        RunAsync(command, consultationId, (consultation, writing) => consultation.Settle(writing.By, writing.Now));

    /// <summary>One that the party may not see is as unknown as one that does not exist.</summary>
    private Task<Refusal?> RunAsync(Command command, Guid consultationId, Func<Consultation, Writing, Refusal?> verb) =>
        writer.RunAsync(command, async writing =>
        {
            var consultation = await writing.Db.Set<Consultation>().Include(consultation => consultation.Entries)
                .SingleOrDefaultAsync(consultation => consultation.Id == consultationId && consultation.ProjectId == command.ProjectId);
            if (consultation is null || !consultation.IsVisibleTo(writing.By.PartyId))
            {
                return Unknown;
            }

            var refusal = verb(consultation, writing);
            if (refusal is null)
            {
                Record(writing, consultation);
            }

            return refusal;
        });

    private static void Record(Writing writing, Consultation consultation)
    {
        foreach (var happened in consultation.Happened)
        {
            writing.Record(happened);
        }
    }
}
