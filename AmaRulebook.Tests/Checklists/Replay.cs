using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>A session as its events alone tell it, and as its rows stand, in the same words: the oracle of 履歴.</summary>
public sealed class Replay
{
    private readonly SortedDictionary<string, string> facts = new(StringComparer.Ordinal);

    /// <summary>All that the rows of a session say.</summary>
    public static string Of(ChecklistSession session)
    {
        var rows = new Replay();
        foreach (var answer in session.Answers)
        {
            rows.facts[$"answer {answer.ItemId} {answer.PartyId}"] = Words(answer.Kind, answer.Note, answer.Commitment);
            rows.Set($"{answer.Source} {answer.ItemId} {answer.PartyId}", answer.Source is not EntrySource.Own);
            if (answer.FirstNote is not null)
            {
                rows.facts[$"first {answer.ItemId} {answer.PartyId}"] = Words(answer.FirstKind, answer.FirstNote);
            }
        }

        foreach (var party in session.Parties)
        {
            rows.Set($"handed in {party.PartyId}", party.HandedInAt is not null);
            rows.Set($"{party.HandedInSource} handed in {party.PartyId}", party.HandedInSource is not EntrySource.Own);
            rows.Set($"looked {party.PartyId}", party.LookedAt is not null);
            rows.Set($"there {party.PartyId}", party.WasThereAtOpening);
            rows.Set($"absent {party.PartyId}", party.IsAbsent);
            rows.Set($"left {party.PartyId}", party.HasLeft);
        }

        foreach (var agreement in session.Agreements)
        {
            rows.facts[$"decided {agreement.ItemId}"] = Words(agreement.Version, agreement.Text);
        }

        foreach (var reflection in session.Reflections)
        {
            rows.facts[$"reflection {reflection.PartyId}"] = Words(reflection.Shared, reflection.Differed, reflection.ToImprove);
        }

        foreach (var signOff in session.SignOffs)
        {
            rows.facts[$"signed {signOff.PartyId}"] = Words(signOff.IsLate, signOff.IsOnPaper);
        }

        session.TalkedItems.ToList().ForEach(item => rows.Set($"talked {item.ItemId}", true));
        rows.Set("opened", session.IsOpened);
        rows.Set("complete", session.IsComplete);
        return rows.ToString();
    }

    /// <summary>All that the history says of a session.</summary>
    public static string Of(IEnumerable<Activity> history, Guid sessionId) =>
        Of(history.Where(activity => activity.SessionId == sessionId).Select(activity => activity.Read()).OfType<SessionEvent>());   // what staff said of it is no part of it

    /// <summary>All that the events of a session say.</summary>
    public static string Of(IEnumerable<SessionEvent> happenings)
    {
        var replay = new Replay();
        foreach (var happened in happenings)
        {
            replay.Apply(happened);
        }

        return replay.ToString();
    }

    public override string ToString() => string.Join('\n', facts.Select(fact => $"{fact.Key}: {fact.Value}"));

    private static string Words(params object?[] words) => string.Join(" | ", words);

    private void Set(string fact, bool isSo)
    {
        if (isSo)
        {
            facts[fact] = "yes";
        }
        else
        {
            facts.Remove(fact);
        }
    }

    private void Apply(SessionEvent happened)
    {
        switch (happened)
        {
            case SessionBegun or RemarkMade:
                break;
            case ItemAnswered answered:
                facts[$"answer {answered.ItemId} {answered.PartyId}"] = Words(answered.Kind, answered.Note, answered.Commitment);
                foreach (var source in Enum.GetValues<EntrySource>())
                {
                    Set($"{source} {answered.ItemId} {answered.PartyId}", source == answered.Source && source is not EntrySource.Own);
                }

                break;
            case AnswersHandedIn handedIn:
                Set($"handed in {handedIn.PartyId}", true);
                Set($"{handedIn.Source} handed in {handedIn.PartyId}", handedIn.Source is not EntrySource.Own);
                KeepFirst(handedIn.PartyId);
                break;
            case LookedWithoutAnswer looked:
                Set($"looked {looked.PartyId}", true);
                KeepFirst(looked.PartyId);
                break;
            case AnswersOpened opened:
                Set("opened", true);
                opened.PartyIds.ToList().ForEach(party => Set($"there {party}", true));
                opened.PartyIds.ToList().ForEach(party => Set($"left {party}", false));
                facts.Keys.Where(fact => fact.StartsWith("handed in ", StringComparison.Ordinal)).Select(fact => fact["handed in ".Length..]).ToList().ForEach(KeepFirst);
                break;
            case ItemDecided decided:
                facts[$"decided {decided.ItemId}"] = Words(decided.Version, decided.Text);
                break;
            case RecordSignedOff signed:
                facts[$"signed {signed.PartyId}"] = Words(signed.IsLate, signed.IsOnPaper);
                break;
            case SignOffsWithdrawn withdrawn:
                withdrawn.PartyIds.ToList().ForEach(party => facts.Remove($"signed {party}"));
                break;
            case SessionCompleted:
                Set("complete", true);
                break;
            case AbsenceMarked absent:
                Set($"absent {absent.PartyId}", true);
                break;
            case AbsenceLifted lifted:
                Set($"absent {lifted.PartyId}", false);
                break;
            case SessionLeft left:
                Set($"left {left.PartyId}", true);
                break;
            case SessionTakenUpAgain back:
                Set($"left {back.PartyId}", false);
                break;
            case ItemTalkedOver talked:
                Set($"talked {talked.ItemId}", true);
                break;
            case ItemTakenUpAgain again:
                Set($"talked {again.ItemId}", false);
                break;
            case ReflectionWritten written:
                facts[$"reflection {written.PartyId}"] = Words(written.Shared, written.Differed, written.ToImprove);
                break;
            default:
                throw new NotSupportedException($"{happened.GetType().Name} is not replayed.");
        }
    }

    private void KeepFirst(Guid party) => KeepFirst(party.ToString());

    private void KeepFirst(string party)
    {
        if (!facts.ContainsKey("opened") || !(facts.ContainsKey($"handed in {party}") || facts.ContainsKey($"looked {party}")))
        {
            return;
        }

        foreach (var (key, words) in facts.Where(fact => fact.Key.StartsWith("answer ", StringComparison.Ordinal) && fact.Key.EndsWith($" {party}", StringComparison.Ordinal)).ToList())
        {
            facts.TryAdd("first " + key["answer ".Length..], words[..words.LastIndexOf(" | ", StringComparison.Ordinal)]);
        }
    }
}
