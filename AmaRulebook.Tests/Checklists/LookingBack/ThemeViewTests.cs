using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public class ThemeViewTests
{
    [Fact]
    public void Every_item_of_the_book_stands_under_one_theme_in_the_order_of_the_stages()
    {
        var story = ASession.OfTwo();

        var themes = ThemeView.All(story.State, story.By(Green), RealBook.Current);

        Assert.Equal(["目的", "特性", "方法と役割", "経費", "対等と信頼", "文書化と発信", "意義"], themes.Select(theme => theme.Theme));
        Assert.Equal(18, themes.Sum(theme => theme.Items.Count));
        Assert.Equal(["thinking-3", "planning-3", "doing-3"], Of(themes, "方法と役割").Select(item => item.Item.Id));
    }

    [Fact]
    public void An_item_goes_through_all_its_rounds()
    {
        var story = ASession.OfTwo().Answers(Green, 3, AnswerKind.Concern, "分担がまだ").HandsIn(Green).HandsIn(City).Opens(Green)
            .Decides(City, 3, "当番表を作る").Confirms(Green).Confirms(City).Next();

        var rounds = Of(ThemeView.All(story.State, story.By(City), RealBook.Current), "方法と役割")[1].Rounds;

        Assert.Equal([(1, "分かれた"), (2, "回答中")], rounds.Select(round => (round.View.Number, round.State)));
        Assert.Equal("当番表を作る", rounds[0].Item.Agreement?.Text);
        Assert.Equal(["sessions/planning-1", "planning?item=3"], rounds.Select(round => round.Place));
    }

    [Fact]
    public void What_is_covered_stands_nowhere()
    {
        var story = ASession.OfTwo().Answers(City, 3, AnswerKind.Concern, "ひみつ");

        Assert.DoesNotContain("ひみつ", Told.Of(Seen(story, Green)), StringComparison.Ordinal);
        Assert.Contains("ひみつ", Told.Of(Seen(story, City)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<ThemeView> Seen(ASession story, string party) =>
        ThemeView.All(story.State, story.By(party), RealBook.Current);

    private static IReadOnlyList<ThemeItem> Of(IReadOnlyList<ThemeView> themes, string theme) =>
        themes.Single(view => view.Theme == theme).Items;
}
