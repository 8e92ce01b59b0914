using AmaRulebook.Checklists.Hub;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>
/// Every moment is told twice, with different answers, reasons and commitments of the party that is covered: whoever may
/// not see them must get the same to the last byte.
/// </summary>
public class CoveredAnswersTests
{
    private static readonly Covered[] Twice =
    [
        new(AnswerKind.Yes, AnswerKind.Yes, "ひみつの理由", "ひみつの約束"),
        new(AnswerKind.NotApplicable, AnswerKind.Concern, "まったくちがう、ずっと長いひみつの理由", "べつのひみつ"),
    ];

    private static readonly Dictionary<string, Func<Covered, (ASession Story, string Viewer)>> Moments = new()
    {
        ["both answer"] = covered => (Of(City, covered, ASession.OfTwo()), Green),
        ["they have handed in"] = covered => (Of(City, covered, ASession.OfTwo()).HandsIn(City), Green),
        ["the viewer has handed in"] = covered => (Of(City, covered, ASession.OfTwo().HandsIn(Green)), Green),
        ["all have handed in"] = covered => (Of(City, covered, ASession.OfTwo().HandsIn(Green)).HandsIn(City), Green),
        ["all have handed in, of three"] = covered => (Of(School, covered, OfThree().HandsIn(Green).HandsIn(City)).HandsIn(School), City),
        ["opened early, theirs still covered"] = covered => (Of(School, covered, OfThree().HandsIn(Green).HandsIn(City)).Opens(Green), City),
        ["opened early, the viewer's still covered"] = covered => (Of(City, covered, OfThree().HandsIn(Green)).HandsIn(City).Opens(Green), School),
        ["opened early, talked over without the viewer"] = covered => (TalkedOver(Of(City, covered, OfThree().HandsIn(Green)).HandsIn(City).Opens(Green), covered), School),
        ["the viewer came late"] = covered => (TalkedOver(Of(City, covered, ASession.OfTwo().HandsIn(Green)).HandsIn(City).Opens(Green), covered).JoinedBy(School), School),
        ["they came late and have not handed in"] = covered => (Of(School, covered, ASession.Opened().JoinedBy(School)), Green),
        ["they came late and only look"] = covered => (Of(School, covered, ASession.Opened().JoinedBy(School)).LooksWithoutAnswer(School), Green),
        ["they came late, and the session is complete"] = covered => (Of(School, covered, ASession.Opened().JoinedBy(School)).Confirms(Green).Confirms(City), Green),
        ["the next time, in the open stage"] = covered => (Of(City, covered, ASession.Completed().Next().HandsIn(Green)).HandsIn(City), Green),
    };

    public static TheoryData<string> Names() => new(Moments.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_what_is_covered_is_in_the_views_of_another(string moment)
    {
        var (story, viewer) = Moments[moment](Twice[0]);

        var seen = Seen(story, viewer);

        Assert.DoesNotContain("ひみつ", seen, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_answers_make_no_other_views(string moment)
    {
        var (one, viewer) = Moments[moment](Twice[0]);
        var (other, _) = Moments[moment](Twice[1]);

        Assert.Equal(Seen(one, viewer), Seen(other, viewer));
    }

    [Fact]
    public void A_session_covers_a_party_from_its_first_answer_until_its_answers_are_open()
    {
        var story = ASession.OfTwo();
        var city = story.Project.Of(City).PartyId;
        Assert.False(story.Session.Covers(city));

        story.HandsIn(Green).HandsIn(City);
        Assert.True(story.Session.Covers(city));

        story.Opens(Green);
        Assert.False(story.Session.Covers(city));
    }

    [Fact]
    public void Nothing_counts_as_settled_before_the_opening() =>
        Assert.Equal(0, ASession.OfTwo().HandsIn(Green).HandsIn(City).HubOf(Green).Sum(row => row.SettledCount));

    [Fact]
    public void Nor_after_it_for_a_party_that_may_not_look_yet() =>
        Assert.Equal(0, ASession.Opened().JoinedBy(School).HubOf(School).Sum(row => row.SettledCount));

    [Fact]
    public void Once_opened_the_settled_items_count() => Assert.Equal(6, ASession.Opened().HubOf(City).Sum(row => row.SettledCount));

    [Fact]
    public void Once_opened_both_see_what_the_other_wrote()
    {
        var story = Of(City, Twice[0], ASession.OfTwo().HandsIn(Green)).HandsIn(City).Opens(Green);

        Assert.Contains("ひみつの約束", Seen(story, Green), StringComparison.Ordinal);
    }

    [Fact]
    public void In_sight_of_each_other_nothing_is_covered()
    {
        var story = Of(City, Twice[0], ASession.OfTwo(SessionMode.InSight));

        Assert.Contains("ひみつの約束", Seen(story, Green), StringComparison.Ordinal);
    }

    [Fact]
    public void Even_in_sight_of_each_other_nothing_counts_as_settled_before_the_opening() =>
        Assert.Equal(0, ASession.OfTwo(SessionMode.InSight).HandsIn(Green).HandsIn(City).HubOf(Green).Sum(row => row.SettledCount));

    private static ASession OfThree() => ASession.Of(With(Green).AndWith(City).AndWith(School));

    private static ASession Of(string party, Covered covered, ASession story)
    {
        foreach (var item in story.Session.Text.Items)
        {
            story.Answers(party, item.Number, item.Number % 2 == 0 ? covered.Even : covered.Odd, covered.Note, covered.Commitment);
        }

        return story;
    }

    private static ASession TalkedOver(ASession story, Covered covered) =>
        story.Says(City, 1, covered.Note).Decides(City, 1, covered.Note);

    private static string Seen(ASession story, string viewer)
    {
        var hub = story.HubOf(viewer);
        return Told.Of(story.SeenBy(viewer), hub, NextThing.Of(hub, story.By(viewer)));
    }

    private sealed record Covered(AnswerKind Odd, AnswerKind Even, string Note, string Commitment);
}
