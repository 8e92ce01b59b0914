using AmaRulebook.Checklists.Reviewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Consulting;

/// <summary>What the desk does with it.</summary>
public sealed partial class Consultation
{
    /// <summary>
    /// The desk answers. Refuses a bad text, a name that is empty or too long, and what is settled: the desk opens it again
    /// first. The same answer of the same person twice is harmless.
    /// </summary>
    /// <param name="answeredBy">The name that the asking party reads.</param>
    /// <param name="text">The answer.</param>
    /// <param name="now">The instant.</param>
    /// <param name="staffId">The account of who answers.</param>
    public Refusal? Answer(string? answeredBy, string? text, DateTimeOffset now, Guid? staffId = null)
    {
        var badName = PlainText.Line(answeredBy, "お名前", Limits.PersonName, required: true, out var name);
        if ((badName ?? Check(text, "答え", out text)) is { } refusal)
        {
            return refusal;
        }

        if (SettledAt is not null)
        {
            return new Refusal(
                RefusalKind.Closed, "この相談は終わっています。答えは送っていません。書いた文は残っています。「もう一度開く」を押してから、送ってください。");
        }

        if (entries.MaxBy(entry => entry.Number) is { IsFromDesk: true } last && last.DeskName == name && last.Text == text)
        {
            return null;
        }

        Add(new ConsultationEntry(Id, entries.Count + 1, null, name, text!, now), staffId);
        return null;
    }

    /// <summary>担当を決める, or takes it off; staff alone see it. Twice is harmless.</summary>
    public void Assign(StaffMember by, StaffMember? to)
    {
        if (to?.AccountId != AssigneeId)
        {
            (AssigneeId, AssigneeName) = (to?.AccountId, to?.Name ?? "");
            happened.Add(new ConsultationAssigned(Id, by.AccountId, to?.AccountId));
        }
    }

    /// <summary>The desk closes it; the asking party may send a new one, and the desk may open it again. Twice is harmless.</summary>
    public void Close(StaffMember by, DateTimeOffset now)
    {
        if (SettledAt is null)
        {
            SettledAt = now;
            happened.Add(new ConsultationClosed(Id, by.AccountId));
        }
    }

    /// <summary>The desk goes on with it. Twice is harmless.</summary>
    public void Reopen(StaffMember by)
    {
        if (SettledAt is not null)
        {
            SettledAt = null;
            happened.Add(new ConsultationReopened(Id, by.AccountId));
        }
    }
}
