using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Consulting;

/// <summary>
/// 相談: a question of a party to the city's 総合窓口 (rulebook, section 4-1-1) or the 市民活動センター (4-1-3). Only the
/// asking party sees it, unless it shares it.
/// </summary>
public sealed partial class Consultation
{
    private readonly List<ConsultationEntry> entries = [];
    private readonly List<ConsultationEvent> happened = [];

    private Consultation()
    {
    }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid PartyId { get; private set; }

    public Guid AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public ConsultationDesk Desk { get; private set; }

    /// <summary>The check item it is about; empty for the project as a whole.</summary>
    public string ItemId { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Whether the other parties of the project see it too.</summary>
    public bool IsShared { get; private set; }

    /// <summary>When the asking party was content with it, or the desk closed it; null while it goes on.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>担当: the staff account that takes care of it, or null.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>The name of that account when it was assigned.</summary>
    public string AssigneeName { get; private set; } = "";

    /// <summary>What was written after the question, in order.</summary>
    public IReadOnlyList<ConsultationEntry> Entries => entries;

    /// <summary>What the verbs did since it was loaded, in order.</summary>
    public IReadOnlyList<ConsultationEvent> Happened => happened;

    public bool IsAnswered => entries.Exists(entry => entry.IsFromDesk);

    /// <summary>相談を送る. Refuses an unknown desk, an empty or overlong text, and more than a party may have open.</summary>
    /// <param name="by">Who asks, for their party.</param>
    /// <param name="given">Desk, place and text; the place has been looked up by the caller.</param>
    /// <param name="openCount">How many consultations of the party are open.</param>
    /// <param name="now">The instant.</param>
    public static (Consultation? Consultation, Refusal? Refusal) Ask(
        Participant by, GivenConsultation given, int openCount, DateTimeOffset now)
    {
        if (!Enum.IsDefined(given.Desk))
        {
            return (null, new Refusal(RefusalKind.Invalid, "「相談先」をえらんでください。書いた文は残っています。"));
        }

        if (PlainText.Lines(given.Text, "相談したいこと", ConsultationLimits.Text, out var text) is { } badText)
        {
            return (null, badText);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, new Refusal(RefusalKind.Invalid, "「相談したいこと」が空です。入力してください。"));
        }

        if (openCount >= ConsultationLimits.OpenPerParty)
        {
            return (null, new Refusal(
                RefusalKind.Closed,
                $"続いている相談が{ConsultationLimits.OpenPerParty}件あります。終わったものを「相談を終える」にすると、新しい相談を送れます。書いた文は残っています。"));
        }

        var consultation = new Consultation
        {
            Id = Guid.NewGuid(),
            ProjectId = by.ProjectId,
            PartyId = by.PartyId,
            AskedBy = by.Id,
            AskedAt = now,
            Desk = given.Desk,
            ItemId = given.ItemId,
            Text = text,
            IsShared = given.IsShared,
        };
        consultation.happened.Add(new ConsultationAsked(consultation.Id, by.PartyId, given.ItemId, given.Desk, text, given.IsShared));
        return (consultation, null);
    }

    /// <summary>Whether a party may read it.</summary>
    public bool IsVisibleTo(Guid partyId) => IsShared || PartyId == partyId;

    /// <summary>書き足す: the asking party goes on with the question. Refuses another party, one that is settled, and a bad text.</summary>
    public Refusal? Continue(Participant by, string? text, DateTimeOffset now)
    {
        if ((RefuseOther(by) ?? RefuseSettled() ?? Check(text, "書き足す文", out text)) is { } refusal)
        {
            return refusal;
        }

        Add(new ConsultationEntry(Id, entries.Count + 1, by.Id, "", text!, now));
        return null;
    }

    /// <summary>ほかの団体にも見せる: what was read can't be unread, so it is not taken back. Twice is harmless.</summary>
    public Refusal? Share(Participant by)
    {
        if (RefuseOther(by) is { } refusal)
        {
            return refusal;
        }

        if (!IsShared)
        {
            IsShared = true;
            happened.Add(new ConsultationShared(Id));
        }

        return null;
    }

    /// <summary>相談を終える: the asking party is content. Twice is harmless.</summary>
    public Refusal? Settle(Participant by, DateTimeOffset now)
    {
        if (RefuseOther(by) is { } refusal)
        {
            return refusal;
        }

        if (SettledAt is null)
        {
            SettledAt = now;
            happened.Add(new ConsultationSettled(Id));
        }

        return null;
    }

    private void Add(ConsultationEntry entry, Guid? staffId = null)
    {
        entries.Add(entry);
        happened.Add(new ConsultationContinued(Id, entry.Number, entry.ParticipantId, entry.Text, staffId));
    }

    private static Refusal? Check(string? raw, string label, out string text) =>
        PlainText.Lines(raw, label, ConsultationLimits.Text, out text)
        ?? (string.IsNullOrWhiteSpace(text) ? new Refusal(RefusalKind.Invalid, $"「{label}」が空です。入力してください。") : null);

    private Refusal? RefuseOther(Participant by) => by.PartyId == PartyId
        ? null
        : new Refusal(RefusalKind.NotAllowed, "この相談を変えられるのは、相談した団体の方だけです。");

    private Refusal? RefuseSettled() => SettledAt is null
        ? null
        : new Refusal(RefusalKind.Closed, "この相談は終わっています。続きは、新しい相談として送ってください。書いた文は残っています。");
}

/// <summary>What a party asks.</summary>
/// <param name="Desk">相談先.</param>
/// <param name="ItemId">The check item it is about, or empty.</param>
/// <param name="Text">The question.</param>
/// <param name="IsShared">Whether the other parties see it too.</param>
public sealed record GivenConsultation(ConsultationDesk Desk, string ItemId, string? Text, bool IsShared);

/// <summary>How long and how many, in UTF-16 units and pieces.</summary>
public static class ConsultationLimits
{
    public const int Text = 2_000;
    public const int OpenPerParty = 20;
}
