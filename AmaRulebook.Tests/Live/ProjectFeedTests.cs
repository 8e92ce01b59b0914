using AmaRulebook.Support;
using Microsoft.Extensions.Logging;
using Xunit;

namespace AmaRulebook.Live;

public class ProjectFeedTests
{
    private readonly RecordedLog<ProjectFeed> log = new();
    private readonly List<long> heard = [];
    private readonly Guid project = Guid.NewGuid();
    private readonly ProjectFeed feed;

    public ProjectFeedTests() => feed = new ProjectFeed(log);

    [Fact]
    public void Subscribers_hear_of_their_project()
    {
        feed.Subscribe(project, heard.Add);
        feed.Subscribe(project, heard.Add);

        feed.Announce(project, 3);

        Assert.Equal([3, 3], heard);
    }

    [Fact]
    public void They_do_not_hear_of_another()
    {
        feed.Subscribe(project, heard.Add);

        feed.Announce(Guid.NewGuid(), 3);

        Assert.Empty(heard);
    }

    [Fact]
    public void Who_left_hears_nothing_more()
    {
        feed.Subscribe(project, heard.Add).Dispose();

        feed.Announce(project, 3);

        Assert.Empty(heard);
    }

    [Fact]
    public void Leaving_twice_takes_nobody_else_away()
    {
        Action<long> same = heard.Add;
        var first = feed.Subscribe(project, same);
        feed.Subscribe(project, same);

        first.Dispose();
        first.Dispose();
        feed.Announce(project, 3);

        Assert.Equal([3], heard);
    }

    [Fact]
    public void Who_leaves_while_it_is_announced_hears_nothing_more()
    {
        IDisposable? second = null;
        feed.Subscribe(project, _ => second!.Dispose());
        second = feed.Subscribe(project, heard.Add);

        feed.Announce(project, 3);

        Assert.Empty(heard);
    }

    [Fact]
    public void One_may_leave_by_oneself_while_it_is_announced()
    {
        IDisposable? first = null;
        first = feed.Subscribe(project, _ => first!.Dispose());
        feed.Subscribe(project, heard.Add);

        feed.Announce(project, 3);

        Assert.Equal([3], heard);
    }

    [Fact]
    public void One_may_subscribe_while_it_is_announced()
    {
        feed.Subscribe(project, _ => feed.Subscribe(project, heard.Add));

        feed.Announce(project, 3);

        Assert.Empty(heard);
    }

    [Fact]
    public void What_one_throws_keeps_nobody_else_from_hearing()
    {
        feed.Subscribe(project, _ => throw new InvalidOperationException("broken viewer"));
        feed.Subscribe(project, heard.Add);

        feed.Announce(project, 3);

        Assert.Equal([3], heard);
    }

    [Fact]
    public void What_one_throws_is_logged()
    {
        feed.Subscribe(project, _ => throw new InvalidOperationException("broken viewer"));

        feed.Announce(project, 3);

        var (level, exception) = Assert.Single(log.Entries);
        Assert.Equal((LogLevel.Error, "broken viewer"), (level, exception!.Message));
    }
}
