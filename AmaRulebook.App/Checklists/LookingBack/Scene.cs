using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// What stands around an event as it is told: the project as it is now, who reads, who did it and in which session. Its
/// verbs say for whom a sentence is and give null for anybody else, so that nothing covered is told. No viewer: staff.
/// </summary>
public sealed record Scene(ProjectState State, Participant? Viewer, Guid By, ChecklistSession? Session)
{
    /// <summary>What the answer was before, as far as the viewer may read it.</summary>
    public ItemAnswered? Before { get; init; }

    /// <summary>「計画段階」第1回.</summary>
    public string Round => Session is null ? "" : $"「{Session.Text.Title}」第{Session.Number}回";

    private string Home => $"/projects/{State.Project.Id}";

    public Name Person(Guid participantId) => new(State.Project.NameOf(participantId));

    /// <summary>Somebody of the staff, by the name under which they reviewed the session.</summary>
    public Name Staff(Guid accountId) => new(Session is null ? "" : State.FindReview(Session.Id)?.NameOf(accountId) ?? "");

    public Name Party(Guid partyId) => new(State.Project.FindParty(partyId)?.Name ?? "");

    /// <summary>「3 役割…」.</summary>
    public string Item(string itemId) => Session?.Text.Find(itemId) is { } item ? $"「{item.Number} {item.Title}」" : "";

    /// <summary>For everybody in the project.</summary>
    public Saying All(FormattableString sentence) => new(Phrase.Of(sentence), Session is null ? Home : At(null));

    /// <summary>For everybody: it is about the public page.</summary>
    public Saying Publishing(FormattableString sentence) => All(sentence) with { Address = $"{Home}/opening" };

    /// <summary>For everybody: it came about by itself.</summary>
    public Saying Itself(FormattableString sentence) => All(sentence) with { IsByNobody = true };

    /// <summary>For the party of the one who did it.</summary>
    public Saying? OwnParty(FormattableString sentence) =>
        Viewer is not null && State.Project.FindParticipant(By)?.PartyId == Viewer.PartyId ? All(sentence) : null;

    /// <summary>For those who may read the talk of the session.</summary>
    public Saying? Talk(string? itemId, FormattableString sentence, params Passage[] texts) =>
        IsOpen
            ? new Saying(Phrase.Of(sentence), At(itemId)) { Texts = texts, Place = itemId is null ? null : Where }
            : null;

    /// <summary>What was said in the conversation, which is no part of the record: for the partners alone.</summary>
    public Passage[] Said(string text) => Viewer is null ? [] : [new Passage("ひとこと", text)];

    /// <summary>What staff did, for those who may read the talk of the session.</summary>
    public Saying? ByStaff(FormattableString sentence, params Passage[] texts) =>
        IsOpen ? new Saying(Phrase.Of(sentence), At(null)) { Texts = texts, IsByNobody = true } : null;

    /// <summary>For staff alone.</summary>
    public Saying? ToStaff(FormattableString sentence, params Passage[] texts) => Viewer is null ? ByStaff(sentence, texts) : null;

    /// <summary>For those who may read the party's answers; the drafts from before the opening are told apart by their trail.</summary>
    public Saying? Answer(ItemAnswered answered)
    {
        if (Session is not { } session || !Shows(session, answered.PartyId))
        {
            return null;
        }

        var sentence = Phrase.Of(AnswerSentence.Of(this, answered));
        return new Saying(new Phrase([.. Came(answered).Parts, .. sentence.Parts]), At(answered.ItemId))
        {
            SaysWho = answered.Source is EntrySource.Table,
            Texts = [.. AnswerSentence.Texts(answered, Before)],
            Place = Where,
        };
    }

    /// <summary>For those who may read the 相談.</summary>
    public Saying? Consultation(ConsultationEvent happened, FormattableString sentence, params Passage[] texts) =>
        State.Consultations.FirstOrDefault(consultation => consultation.Id == happened.ConsultationId) is { } found
        && Viewer is not null && found.IsVisibleTo(Viewer.PartyId)
            ? new Saying(Phrase.Of(sentence), $"{Home}/consultations#consultation-{found.Id}") { Texts = texts }
            : null;

    /// <summary>How an answer came in, as the record says it too; nothing for a party's own.</summary>
    private Phrase Came(ItemAnswered answered) => answered.Source switch
    {
        EntrySource.Table => Phrase.Of($"{Party(answered.PartyId)}の方が、まわした端末で、"),
        EntrySource.Paper => Phrase.Of($"{Party(answered.PartyId)}の紙の答えとして、"),
        _ => new Phrase([]),
    };

    private bool IsOpen => Session is { } session && SessionView.IsOpenTo(session, Viewer);

    private bool Shows(ChecklistSession session, Guid partyId) => Viewer is null
        ? session.ShowsToStaff(partyId)
        : Viewer.PartyId == partyId || session.Shows(Viewer.PartyId, partyId);

    private Phrase Where => Phrase.Of($"{Session!.Text.Title}　第{Session.Number}回");

    private string At(string? itemId)
    {
        if (Session is not { } session)
        {
            return Home;
        }

        if (session.IsComplete || State.Latest(session.StageId) != session)
        {
            return $"{Home}/sessions/{session.StageId}-{session.Number}";
        }

        var step = IsOpen ? "at" : "item";
        return $"{Home}/{session.StageId}{(session.Text.Find(itemId ?? "") is { } item ? $"?{step}={item.Number}" : "")}";
    }
}
