using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Answering;

/// <summary>What staff may do with a 相談. Each is one verb of <see cref="Consultation"/>, stored.</summary>
public sealed class ConsultationDeskCommands(StaffWriter writer)
{
    private static readonly Refusal Unknown = new(
        RefusalKind.Closed, "この相談は、もうありません。保存していません。書いた文はこの画面に残っています。一覧にもどって、たしかめてください。");

    private static readonly Refusal NoOfficer = new(
        RefusalKind.Invalid, "えらんだ人は、いま相談に答えられません。担当は変えていません。ページを開きなおして、えらびなおしてください。");

    /// <summary>答えを送る.</summary>
    public Task<Refusal?> AnswerAsync(StaffUser user, ConsultationPlace place, string? text) =>
        RunAsync(user, place, (consultation, writing) => consultation.Answer(writing.By.Name, text, writing.Now, writing.By.AccountId));

    /// <summary>担当を決める; null takes it off. Refuses an account that may not answer.</summary>
    public Task<Refusal?> AssignAsync(StaffUser user, ConsultationPlace place, Guid? accountId) => writer.RunAsync(user, place.ProjectId, async writing =>
    {
        var to = await writing.Db.Set<StaffAccount>().AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == accountId && account.DisabledAt == null && account.Role >= StaffRole.Officer);
        if (accountId is not null && to is null)
        {
            return NoOfficer;
        }

        return await RunAsync(writing, place, consultation =>
        {
            consultation.Assign(writing.By, to is null ? null : new StaffMember(to.Id, to.Name));
            return null;
        });
    });

    /// <summary>相談を終える, by the desk.</summary>
    public Task<Refusal?> CloseAsync(StaffUser user, ConsultationPlace place) => RunAsync(user, place, (consultation, writing) =>
    {
        consultation.Close(writing.By, writing.Now);
        return null;
    });

    /// <summary>もう一度開く.</summary>
    public Task<Refusal?> ReopenAsync(StaffUser user, ConsultationPlace place) => RunAsync(user, place, (consultation, writing) =>
    {
        consultation.Reopen(writing.By);
        return null;
    });

    private Task<Refusal?> RunAsync(StaffUser user, ConsultationPlace place, Func<Consultation, StaffWriting, Refusal?> verb) =>
        writer.RunAsync(user, place.ProjectId, writing => RunAsync(writing, place, consultation => verb(consultation, writing)));

    private static async Task<Refusal?> RunAsync(StaffWriting writing, ConsultationPlace place, Func<Consultation, Refusal?> verb)
    {
        var consultation = await writing.Db.Set<Consultation>().Include(consultation => consultation.Entries)
            .SingleOrDefaultAsync(consultation => consultation.Id == place.ConsultationId && consultation.ProjectId == place.ProjectId);
        if (consultation is null)
        {
            return Unknown;
        }

        var refusal = verb(consultation);
        if (refusal is null)
        {
            foreach (var happened in consultation.Happened)
            {
                writing.Record(happened);
                Log(writing, consultation, happened);
            }
        }

        return refusal;
    }

    private static void Log(StaffWriting writing, Consultation consultation, ConsultationEvent happened)
    {
        var desk = consultation.Desk.Title();
        switch (happened)
        {
            case ConsultationContinued:
                writing.Log(StaffDeed.ConsultationAnswered, desk);
                break;
            case ConsultationAssigned:
                writing.Log(StaffDeed.ConsultationAssigned, consultation.AssigneeId is null ? $"{desk}　担当を外しました" : $"{desk}　担当は{consultation.AssigneeName}さん");
                break;
            case ConsultationClosed:
                writing.Log(StaffDeed.ConsultationClosed, desk);
                break;
            case ConsultationReopened:
                writing.Log(StaffDeed.ConsultationReopened, desk);
                break;
        }
    }
}

/// <summary>A 相談, and the project it stands in.</summary>
public sealed record ConsultationPlace(Guid ProjectId, Guid ConsultationId);
