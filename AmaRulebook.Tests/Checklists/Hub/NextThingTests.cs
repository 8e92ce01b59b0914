using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

public class NextThingTests
{
    [Fact]
    public void What_is_under_way_comes_first() => Assert.Equal(("planning", "答えを出す"), Next(ASession.OfTwo(), Green));

    [Fact]
    public void One_who_has_handed_in_waits() => Assert.Equal(("planning", "待っている画面を見る"), Next(ASession.OfTwo().HandsIn(Green), Green));

    [Fact]
    public void When_all_have_handed_in_it_is_to_open() =>
        Assert.Equal(("planning", "開く画面へ進む"), Next(ASession.OfTwo().HandsIn(Green).HandsIn(City), City));

    [Fact]
    public void Then_the_first_item_where_answers_differ_is_talked_over() =>
        Assert.Equal(("planning", "5番を話し合う"), Next(OneDiffers().Opens(Green), Green));

    [Fact]
    public void An_item_with_a_decision_is_talked_over() =>
        Assert.Equal(("planning", "たしかめる前に見くらべる"), Next(OneDiffers().Opens(Green).Decides(City, 5, "春に"), Green));

    [Fact]
    public void An_item_whose_decision_was_taken_out_again_is_not() =>
        Assert.Equal(("planning", "5番を話し合う"), Next(OneDiffers().Opens(Green).Decides(City, 5, "春に").Decides(City, 5, "", basedOn: 1), Green));

    [Fact]
    public void After_a_stage_the_first_that_was_not_begun_follows() => Assert.Equal(("thinking", "チェックを始める"), Next(ASession.Completed(), Green));

    private static ASession OneDiffers() => ASession.OfTwo().Answers(City, 5, AnswerKind.Concern).HandsIn(Green).HandsIn(City);

    private static (string Stage, string Action) Next(ASession story, string viewer)
    {
        var next = NextThing.Of(story.HubOf(viewer));
        return (next.StageId, next.Action);
    }
}
