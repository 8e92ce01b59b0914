using AmaRulebook.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Content;

public sealed class RulebookSourceTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly RulebookFolder folder = new();
    private readonly FakeTimeProvider time = new();
    private readonly RulebookSource source;
    private int reloads;

    public RulebookSourceTests()
    {
        source = RulebookSource.Open(folder.Path, folder.Rulebook(), time);
        source.Reloaded += () => Interlocked.Increment(ref reloads);
    }

    [Fact]
    public async Task An_edit_shows()
    {
        var revision = source.Current.Revision;

        folder.WithText("書きなおした文です。");
        await Reload();

        Assert.Equal("書きなおした文です。", source.Current.FindSection("2-1")!.Text);
        Assert.NotEqual(revision, source.Current.Revision);
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_book_and_tells_its_problems()
    {
        var before = source.Current;

        folder.WithText("[行き先](#2-9)がありません。");
        await Reload();

        Assert.Same(before, source.Current);
        Assert.Equal(13, Assert.Single(source.Problems).Line);
    }

    [Fact]
    public async Task A_mended_book_shows_again()
    {
        folder.WithText("[行き先](#2-9)がありません。");
        await Reload();

        folder.Replacing(SmallBook.ChapterFile, "#2-9", "#2-3");
        await Reload();

        Assert.Empty(source.Problems);
        Assert.Equal("行き先がありません。", source.Current.FindSection("2-1")!.Text);
    }

    [Fact]
    public async Task A_folder_that_is_taken_away_keeps_the_last_good_book()
    {
        folder.Dispose();
        await Reload();

        Assert.NotEmpty(source.Problems);
        Assert.NotNull(source.Current.FindSection("2-1"));
    }

    [Fact]
    public async Task What_a_handler_throws_is_told_and_ends_neither_the_other_handlers_nor_the_watch()
    {
        var faults = new List<Exception>();
        var later = 0;
        source.Reloaded += () => throw new InvalidOperationException("broken handler");
        source.Reloaded += () => later++;
        source.Faulted += faults.Add;
        source.Faulted += _ => throw new InvalidOperationException("broken twice");

        folder.WithText("一つめの文です。");
        await Reload();
        folder.Replacing(SmallBook.ChapterFile, "一つめ", "二つめ");
        await Advance("the later handler", () => Volatile.Read(ref later) == 2);

        Assert.Equal(["broken handler", "broken handler"], faults.Select(fault => fault.Message));
    }

    [Fact]
    public async Task It_may_be_disposed_of_from_a_handler_and_then_says_nothing_more()
    {
        source.Reloaded += source.Dispose;
        var after = 0;
        source.Reloaded += () => after++;

        folder.WithText("最後の文です。");
        await Reload();
        await source.Watching.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(0, after);
    }

    [Fact]
    public async Task An_edit_between_the_first_reading_and_the_watch_is_not_lost()
    {
        var first = folder.Rulebook();
        folder.WithText("そのあいだの文です。");

        using var late = RulebookSource.Open(folder.Path, first, time);
        await Advance("the late source", () => late.Current.Revision != first.Revision);

        Assert.Equal("そのあいだの文です。", late.Current.FindSection("2-1")!.Text);
    }

    [Fact]
    public async Task On_the_clock_of_the_machine_an_edit_shows_by_itself()
    {
        using var real = RulebookSource.Open(folder.Path, folder.Rulebook(), TimeProvider.System);
        var reloaded = new TaskCompletionSource();
        real.Reloaded += () => reloaded.TrySetResult();

        folder.WithText("書きなおした文です。");
        await reloaded.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal("書きなおした文です。", real.Current.FindSection("2-1")!.Text);
    }

    public void Dispose()
    {
        source.Dispose();
        folder.Dispose();
    }

    private async Task Reload()
    {
        var before = Volatile.Read(ref reloads);
        await Advance("a reload", () => Volatile.Read(ref reloads) > before);
    }

    private Task Advance(string what, Func<bool> holds) => Wait.Until(
        what,
        () =>
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            return Task.FromResult(holds());
        });
}
