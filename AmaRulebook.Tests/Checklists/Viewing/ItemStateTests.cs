using Xunit;
using static AmaRulebook.Checklists.AnswerKind;

namespace AmaRulebook.Checklists.Viewing;

public class ItemStateTests
{
    [Theory]
    [MemberData(nameof(Table))]
    public void An_item_is_judged_by_the_answers_of_all(AnswerKind?[] answers, ItemState state) => Assert.Equal(state, ItemStates.Of(answers));

    [Theory]
    [MemberData(nameof(Table))]
    public void The_order_of_the_parties_does_not_matter(AnswerKind?[] answers, ItemState state) =>
        Assert.Equal(state, ItemStates.Of([.. answers.Reverse()]));

    [Fact]
    public void Of_all_pairs_of_answers_exactly_two_settle()
    {
        AnswerKind?[] all = [null, Yes, Concern, NotYet, NotApplicable];

        var settled = from one in all from other in all where ItemStates.Of([one, other]) is ItemState.Settled select (one, other);

        Assert.Equal([(Yes, Yes), (NotApplicable, NotApplicable)], settled);
    }

    [Fact]
    public void What_differs_is_talked_over_first() =>
        Assert.Equal([ItemState.Split, ItemState.SameNotYet, ItemState.Settled], Enum.GetValues<ItemState>().Order());

    public static TheoryData<AnswerKind?[], ItemState> Table() => new()
    {
        { [Yes, Yes], ItemState.Settled },
        { [NotApplicable, NotApplicable], ItemState.Settled },
        { [Concern, Concern], ItemState.SameNotYet },
        { [NotYet, NotYet], ItemState.SameNotYet },
        { [Yes, Concern], ItemState.Split },
        { [Yes, NotYet], ItemState.Split },
        { [Yes, NotApplicable], ItemState.Split },
        { [Concern, NotYet], ItemState.Split },
        { [Yes, null], ItemState.Split },
        { [null, null], ItemState.Split },
        { [], ItemState.Split },
        { [Yes, Yes, Yes], ItemState.Settled },
        { [Yes, Yes, NotApplicable], ItemState.Split },
        { [NotYet, NotYet, NotYet], ItemState.SameNotYet },
        { [NotYet, NotYet, null], ItemState.Split },
        { [NotApplicable, NotApplicable, NotApplicable], ItemState.Settled },
    };
}
