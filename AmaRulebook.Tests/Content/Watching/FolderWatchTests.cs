using Xunit;

namespace AmaRulebook.Content.Watching;

public class FolderWatchTests
{
    private readonly FolderWatch watch = new(new FolderStamp("read"));
    private int looks;

    [Fact]
    public void Nothing_is_due_while_nothing_changes()
    {
        Assert.False(Look("read"));
        Assert.False(Look("read"));
    }

    [Fact]
    public void A_change_is_due_once_when_it_has_stayed_for_one_look()
    {
        Assert.False(Look("edited"));
        Assert.True(Look("edited"));
        Assert.False(Look("edited"));
    }

    [Fact]
    public void A_burst_of_saves_is_due_once()
    {
        bool[] due = [Look("one"), Look("two"), Look("two"), Look("two")];

        Assert.Single(due, true);
    }

    [Fact]
    public void Saves_without_end_are_due_half_a_second_after_the_first_was_seen()
    {
        bool[] due = [Look("1"), Look("2"), Look("3"), Look("4"), Look("5"), Look("6")];

        Assert.Equal([false, false, true, false, false, true], due);
    }

    [Fact]
    public void A_change_that_is_taken_back_is_not_due()
    {
        bool[] due = [Look("edited"), Look("read"), Look("edited")];

        Assert.DoesNotContain(true, due);
    }

    private bool Look(string stamp) => watch.IsDue(new FolderStamp(stamp), ++looks * FolderWatch.Interval);
}
