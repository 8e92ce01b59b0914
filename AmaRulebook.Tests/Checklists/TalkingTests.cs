using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

public class TalkingTests
{
    [Fact]
    public void Remarks_are_numbered_in_the_order_they_are_made() =>
        Assert.Equal(["一つめ", "二つめ"], ASession.Opened().Says(Green, 1, "一つめ").Says(City, 1, "二つめ").SeenBy(Green, 1).Remarks.Select(remark => remark.Text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_remark_is_refused(string text) => Assert.Equal(RefusalKind.Invalid, SayRefused(ASession.Opened(), text).Kind);

    [Fact]
    public void An_overlong_remark_is_refused_with_its_count() =>
        Assert.Contains("1,000字までです。いま1,001字", SayRefused(ASession.Opened(), new string('あ', 1_001)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_before_the_opening() =>
        Assert.Equal(RefusalKind.TooEarly, SayRefused(ASession.OfTwo().HandsIn(Green).HandsIn(City), "早い").Kind);

    [Fact]
    public void A_party_that_has_not_handed_in_says_nothing_yet() =>
        Assert.Equal(RefusalKind.TooEarly, SayRefused(ASession.Opened().JoinedBy(School), "早い", School).Kind);

    [Fact]
    public void Nothing_is_said_on_an_item_that_is_not_there() =>
        Assert.Equal(RefusalKind.Invalid, SayRefused(ASession.Opened(), "どこ", item: "planning-7").Kind);

    [Fact]
    public void A_remark_takes_no_sign_offs_off() =>
        Assert.Single(ASession.Opened().Confirms(Green).Says(City, 1, "おつかれさまでした").Session.SignOffs);

    [Fact]
    public void A_decision_grows_by_one_version_with_each_save() =>
        Assert.Equal(2, ASession.Opened().Decides(Green, 1, "春に植えます").Decides(City, 1, "四月に植えます", basedOn: 1).Session.Agreements[0].Version);

    [Fact]
    public void Nothing_is_decided_before_the_opening() =>
        Assert.Equal(RefusalKind.TooEarly, DecideRefused(ASession.OfTwo().HandsIn(Green).HandsIn(City), "早い").Kind);

    [Fact]
    public void An_overlong_decision_is_refused_with_its_count() =>
        Assert.Contains("4,000字までです。いま4,001字", DecideRefused(ASession.Opened(), new string('あ', 4_001)).Message, StringComparison.Ordinal);

    [Fact]
    public void Control_characters_are_refused_in_a_decision() =>
        Assert.Equal(RefusalKind.Invalid, DecideRefused(ASession.Opened(), "甲\0乙").Kind);

    [Fact]
    public void A_stale_decision_keeps_both_texts()
    {
        var story = ASession.Opened().Decides(Green, 1, "春に植えます");

        var refusal = Assert.IsType<StaleAgreement>(Decide(story, "秋に植えます", basedOn: 0));

        Assert.Equal(("春に植えます", 1, "秋に植えます"), (refusal.Current, refusal.Version, refusal.Mine));
    }

    [Fact]
    public void A_stale_decision_changes_nothing()
    {
        var story = ASession.Opened().Decides(Green, 1, "春に植えます");

        Decide(story, "秋に植えます", basedOn: 0);

        Assert.Equal("春に植えます", Assert.Single(story.Session.Agreements).Text);
    }

    [Fact]
    public void A_decision_based_on_one_that_never_was_is_stale() =>
        Assert.Equal(new StaleAgreement("", 0, "春に植えます"), Decide(ASession.Opened(), "春に植えます", basedOn: 3));

    [Fact]
    public void The_same_decision_twice_happens_once()
    {
        var story = ASession.Opened().Decides(Green, 1, "春に植えます");
        var happened = story.Session.Happened.Count;

        story.Decides(City, 1, "春に植えます", basedOn: 0);

        Assert.Equal(happened, story.Session.Happened.Count);
    }

    [Fact]
    public void A_decision_can_be_taken_out_again() =>
        Assert.False(ASession.Opened().Decides(Green, 1, "春に植えます").Decides(City, 1, "", basedOn: 1).SeenBy(Green, 1).IsDecided);

    private static Refusal SayRefused(ASession story, string text, string party = City, string? item = null)
    {
        var (remark, refusal) = story.Session.Say(story.By(party), item ?? story.Item(1), text, story.Now);
        Assert.Equal((null, 0), (remark, story.Session.RemarkCount));
        return refusal!;
    }

    private static Refusal? Decide(ASession story, string text, int basedOn = 0) => story.Session.Decide(
        story.By(City), new GivenAgreement(story.Item(1), text, basedOn), withdrawSignOffs: false, story.Now);

    private static Refusal DecideRefused(ASession story, string text)
    {
        var refusal = Decide(story, text);
        Assert.Empty(story.Session.Agreements);
        return refusal!;
    }
}
