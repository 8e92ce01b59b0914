namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// The answers of one session in their order: what each was before, and which of them the other parties may read. A party's
/// drafts stay its own: of what it wrote while it was covered, the others read the answer that stood when it was uncovered.
/// </summary>
public sealed class AnswerTrail
{
    private readonly Dictionary<long, (ItemAnswered? Before, bool IsDraft, bool IsFirst)> places = [];

    private AnswerTrail()
    {
    }

    /// <summary>What a session's list of events must hold.</summary>
    public static IReadOnlyList<string> Verbs { get; } =
        [nameof(ItemAnswered), nameof(AnswersHandedIn), nameof(LookedWithoutAnswer), nameof(AnswersOpened)];

    /// <summary>Reads the trail.</summary>
    /// <param name="session">The session as it stands.</param>
    /// <param name="happenings">Its newest events without a gap, in their order; they need not reach back to its beginning.</param>
    public static AnswerTrail Of(ChecklistSession session, IEnumerable<Happening> happenings)
    {
        var trail = new AnswerTrail();
        var answers = new Dictionary<(string Item, Guid Party), List<(long Sequence, ItemAnswered Answer)>>();
        var moments = new Moments(session);
        foreach (var happening in happenings)
        {
            if (happening.Event is ItemAnswered answer)
            {
                var list = answers.TryGetValue((answer.ItemId, answer.PartyId), out var known) ? known : answers[(answer.ItemId, answer.PartyId)] = [];
                list.Add((happening.Sequence, answer));
            }
            else
            {
                moments.Note(happening);
            }
        }

        foreach (var ((_, party), list) in answers)
        {
            trail.Add(list, moments.Of(party));
        }

        return trail;
    }

    /// <summary>Whether another party may never read it, though it may read the party's answers now.</summary>
    public bool IsDraft(long sequence) => places.TryGetValue(sequence, out var place) && place.IsDraft;

    /// <summary>What the answer was before, for its own party or for another; null where there was none that may be told.</summary>
    public ItemAnswered? Before(long sequence, bool isOwn) =>
        places.TryGetValue(sequence, out var place) && (isOwn || !place.IsFirst) ? place.Before : null;

    private void Add(List<(long Sequence, ItemAnswered Answer)> list, long uncovered)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var isBefore = list[i].Sequence < uncovered;
            var isLastBefore = isBefore && (i + 1 == list.Count || list[i + 1].Sequence > uncovered);
            places[list[i].Sequence] = (i == 0 ? null : list[i - 1].Answer, isBefore && !isLastBefore, isLastBefore);
        }
    }

    /// <summary>When each party's answers were uncovered, by the sequence; what lies before the list is 0.</summary>
    private sealed class Moments(ChecklistSession session)
    {
        private readonly Dictionary<Guid, long> shown = [];
        private long opened;

        public void Note(Happening happening)
        {
            switch (happening.Event)
            {
                case AnswersOpened:
                    opened = happening.Sequence;
                    break;
                case AnswersHandedIn handedIn:
                    shown.TryAdd(handedIn.PartyId, session.FindParty(handedIn.PartyId)?.LookedAt is null ? happening.Sequence : 0);
                    break;
                case LookedWithoutAnswer looked:
                    shown.TryAdd(looked.PartyId, happening.Sequence);
                    break;
            }
        }

        public long Of(Guid party) => session.Mode is SessionMode.InSight ? 0 : Math.Max(opened, shown.GetValueOrDefault(party));
    }
}
