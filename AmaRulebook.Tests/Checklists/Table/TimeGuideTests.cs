using Xunit;

namespace AmaRulebook.Checklists.Table;

public class TimeGuideTests
{
    [Theory]
    [InlineData(6, 10, 20)]
    [InlineData(1, 5, 5)]
    [InlineData(10, 15, 30)]
    public void The_time_follows_the_number_of_items_in_steps_of_five_minutes(int items, int answering, int talking) =>
        Assert.Equal(new TimeGuide(answering, talking), TimeGuide.Of(items));
}
