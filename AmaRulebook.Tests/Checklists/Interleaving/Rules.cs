using System.Text.Json;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using Xunit;

namespace AmaRulebook.Checklists.Interleaving;

/// <summary>
/// What holds at every moment of a session, whoever did what in whatever order. It is told from the events and from the words
/// of the design, not by asking the session, so that both would have to be wrong in the same way.
/// </summary>
public sealed class Rules(Story story)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<Guid, string> signed = [];
    private string? frozen;

    private ChecklistSession Session => story.Session;

    /// <summary>Holds all that is true of a moment.</summary>
    public void Hold()
    {
        Assert.Equal(Replay.Of(Session), Replay.Of(Session.Happened));
        HoldCover();
        HoldStates();
        HoldSignOffs();
        HoldTheEnd();
    }

    /// <summary>対等性の原則: nobody answered, or confirmed, for another without its being marked; never over the party's own word.</summary>
    /// <param name="by">Who acted.</param>
    /// <param name="since">How many events there were before.</param>
    public void HoldFor(Participant by, int since)
    {
        foreach (var happened in Session.Happened.Skip(since))
        {
            var (party, isOwn) = happened switch
            {
                ItemAnswered answered => (answered.PartyId, answered.Source is EntrySource.Own),
                AnswersHandedIn handedIn => (handedIn.PartyId, handedIn.Source is EntrySource.Own),
                RecordSignedOff signedOff => (signedOff.PartyId, !signedOff.IsOnPaper),
                LookedWithoutAnswer looked => (looked.PartyId, true),
                ReflectionWritten written => (written.PartyId, true),
                _ => (by.PartyId, true),
            };
            Assert.Equal(by.PartyId == party, isOwn);
            Assert.True(isOwn || by.Id == story.Project.FacilitatorId, $"{happened} by somebody who is not the 進行役.");
            Assert.True(isOwn || !HasSpoken(party, since), $"{happened} over the party's own word.");
        }
    }

    private bool HasSpoken(Guid party, int since) =>
        Session.Happened.Take(since).OfType<ItemAnswered>().Where(answered => answered.PartyId == party)
            .GroupBy(answered => answered.ItemId).Any(item => item.Last().Source is EntrySource.Own)
        || Session.Happened.Take(since).OfType<LookedWithoutAnswer>().Any(looked => looked.PartyId == party);

    private bool IsOpened => Session.Happened.OfType<AnswersOpened>().Any();

    private bool IsComplete => Session.Happened.OfType<SessionCompleted>().Any();

    private bool IsUncovered(Guid party) => IsOpened && Session.Happened.Any(happened =>
        happened is AnswersHandedIn handedIn && handedIn.PartyId == party || happened is LookedWithoutAnswer looked && looked.PartyId == party);

    /// <summary>What one party wrote stays covered from another until both are uncovered; from staff until it is.</summary>
    private void HoldCover()
    {
        HoldCover(SessionView.ForStaff(story.State, Session), party => IsUncovered(party.Id));
        foreach (var viewer in story.Project.PresentParties)
        {
            if (story.Project.MembersOf(viewer.Id) is [var person, ..])
            {
                HoldCover(
                    SessionView.For(story.State, Session, person),
                    party => party == viewer || Session.Mode is SessionMode.InSight || (IsUncovered(party.Id) && (IsUncovered(viewer.Id) || IsComplete)));
            }
        }
    }

    private void HoldCover(SessionView view, Func<Party, bool> mayShow)
    {
        var told = AllThatIsTold(view);
        Assert.All(
            story.Project.Parties.Where(party => !mayShow(party)),
            party => Assert.DoesNotContain(Story.MarkOf(party), told, StringComparison.Ordinal));
    }

    /// <summary>All that a view tells of what the parties did; the pinned text of the items is left out, which is long and tells nothing of them.</summary>
    private static string AllThatIsTold(SessionView view) => JsonSerializer.Serialize(
        new
        {
            view.Progress,
            view.Reflections,
            Items = view.Items.Select(item => new { item.Mine, item.Sides, item.State, item.Agreement, item.Remarks, item.Talked, item.Before }),
        },
        Readable);

    /// <summary>An item is settled when every party that is weighed said yes, or every one that it does not apply.</summary>
    private void HoldStates()
    {
        var weighed = Session.Parties.Where(party => party.Counts && !party.HasLeft && (!party.IsAbsent || party.HandedInAt is not null)).ToList();
        foreach (var item in SessionView.ForStaff(story.State, Session).Items)
        {
            var kinds = weighed.Select(party => IsUncovered(party.PartyId) ? Session.FindAnswer(item.Item.Id, party.PartyId)?.Kind : null).ToHashSet();
            var agree = kinds.SetEquals([AnswerKind.Yes]) || kinds.SetEquals([AnswerKind.NotApplicable]);
            Assert.Equal(IsOpened, item.State is not null);
            Assert.Equal(IsOpened && agree, item.State is ItemState.Settled);
        }
    }

    /// <summary>A party that stands by the record stands by what it read: each change took the sign-offs off.</summary>
    private void HoldSignOffs()
    {
        var content = Content();
        foreach (var gone in signed.Keys.Except(Session.SignOffs.Select(signOff => signOff.PartyId)).ToList())
        {
            signed.Remove(gone);
        }

        foreach (var signOff in Session.SignOffs)
        {
            Assert.True(IsOpened);
            Assert.True(Session.FindParty(signOff.PartyId)!.Counts);
            signed.TryAdd(signOff.PartyId, content);
            Assert.Equal(signed[signOff.PartyId], content);
        }
    }

    /// <summary>A session ends by the word of all that are awaited, two at least, and stands from then on.</summary>
    private void HoldTheEnd()
    {
        if (!IsComplete)
        {
            return;
        }

        if (frozen is null)
        {
            Assert.True(Session.SignOffs.Count >= 2);
            Assert.All(Session.Parties.Where(party => party.IsAwaited), party => Assert.Contains(party.PartyId, signed.Keys));
        }

        frozen ??= Content();
        Assert.Equal(frozen, Content());
        Assert.All(Session.SignOffs.Where(signOff => signOff.SignedAt > Session.CompletedAt), late => Assert.True(late.IsLate));
    }

    /// <summary>What the record says: the answers of the parties in it that may be read, what was decided, and ふりかえり.</summary>
    private string Content()
    {
        var read = Session.Parties
            .Where(party => party.Counts && (Session.Mode is SessionMode.InSight || IsUncovered(party.PartyId)))
            .Select(party => party.PartyId).ToHashSet();
        return string.Join('\n',
        [
            .. Session.Answers.Where(answer => read.Contains(answer.PartyId))
                .OrderBy(answer => (answer.ItemId, answer.PartyId))
                .Select(answer => $"{answer.ItemId} {answer.PartyId} {answer.Kind} {answer.Note} {answer.Commitment}"),
            .. Session.Agreements.OrderBy(agreement => agreement.ItemId).Select(agreement => $"{agreement.ItemId} {agreement.Version} {agreement.Text}"),
            .. Session.Reflections.OrderBy(reflection => reflection.PartyId).Select(reflection => $"{reflection.PartyId} {reflection.Shared}"),
        ]);
    }
}
