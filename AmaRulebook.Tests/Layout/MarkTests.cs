using Bunit;
using Xunit;

namespace AmaRulebook.Layout;

public sealed class MarkTests : BunitContext
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    public void There_is_a_circle_for_every_party(int parties)
    {
        var mark = Render(Enumerable.Repeat(MarkState.Answered, parties).ToArray());

        Assert.Equal(parties, mark.FindAll("circle").Count);
    }

    [Fact]
    public void A_party_that_has_not_answered_is_dashed()
    {
        var mark = Render(MarkState.Untouched, MarkState.Yes, MarkState.Answered);

        Assert.Equal([true, false, false], mark.FindAll("circle").Select(circle => circle.HasAttribute("stroke-dasharray")));
    }

    [Fact]
    public void Gold_fills_the_overlap_only_when_every_party_says_yes()
    {
        Assert.Single(Render(MarkState.Yes, MarkState.Yes).FindAll("[fill='var(--gold)']"));
        Assert.Empty(Render(MarkState.Yes, MarkState.Answered).FindAll("[fill='var(--gold)']"));
        Assert.Empty(Render(MarkState.Yes, MarkState.Untouched).FindAll("[fill='var(--gold)']"));
    }

    [Fact]
    public void A_mark_with_a_label_is_an_image_and_one_without_is_silent()
    {
        var labelled = Render<Mark>(mark => mark
            .Add(m => m.States, [MarkState.Yes, MarkState.Yes])
            .Add(m => m.Label, "2団体中2団体が答えました")).Find("svg");
        var silent = Render(MarkState.Yes, MarkState.Yes).Find("svg");

        Assert.Equal("img", labelled.GetAttribute("role"));
        Assert.Equal("2団体中2団体が答えました", labelled.GetAttribute("aria-label"));
        Assert.Equal("true", silent.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Marks_that_look_alike_can_stand_on_one_page() =>
        Assert.Empty(Render(MarkState.Yes, MarkState.Yes, MarkState.Yes).FindAll("[id]"));

    private IRenderedComponent<Mark> Render(params MarkState[] states) => Render<Mark>(mark => mark.Add(m => m.States, states));
}
