using AmaRulebook.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Content.Editing;

public sealed class ContentChangeTests : IDisposable
{
    private readonly RulebookFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly RulebookSource source;
    private int reloads;

    public ContentChangeTests()
    {
        source = RulebookSource.Open(folder.Path, folder.Rulebook(), time);
        source.Reloaded += () => Interlocked.Increment(ref reloads);
    }

    public void Dispose()
    {
        source.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void At_the_start_nothing_is_pending() =>
        Assert.True(source.Now.Status is { Pending: [], Latest: [] } status && status.LoadedAt == time.GetUtcNow());

    [Fact]
    public async Task A_broken_edit_tells_what_it_would_change_and_the_old_text_stays_up()
    {
        folder.WithText("[行き先](#2-9)がありません。");
        await Reload();

        var change = Assert.Single(source.Now.Status.Pending);
        Assert.Equal((SmallBook.ChapterFile, "協働の概念"), (change.File, change.Title));
        Assert.Equal(folder.LineOf(SmallBook.ChapterFile, "## 協働の概念"), change.Line);
        Assert.Contains("力を合わせます", change.Old, StringComparison.Ordinal);
        Assert.Contains("行き先", change.New, StringComparison.Ordinal);
        Assert.Empty(source.Now.Status.Latest);
    }

    [Fact]
    public async Task A_good_edit_is_up_and_tells_what_it_changed_and_when()
    {
        folder.WithText("[行き先](#2-9)がありません。");
        await Reload();
        folder.Replacing(SmallBook.ChapterFile, "#2-9", "#2-3");
        await Reload();

        var (book, problems, status) = source.Now;
        Assert.Empty(problems);
        Assert.Empty(status.Pending);
        Assert.Contains("力を合わせます", Assert.Single(status.Latest).Old, StringComparison.Ordinal);
        Assert.Equal(time.GetUtcNow(), status.LoadedAt);
        Assert.Equal("行き先がありません。", book.FindSection("2-1")!.Text);
    }

    [Fact]
    public async Task A_section_that_is_new_and_one_that_is_gone_have_one_side_only()
    {
        folder.Replacing(SmallBook.ChapterFile, "### 対等性の原則 {#2-3-4}", "### 対等に話す原則 {#2-3-5}\n\n[どこ](#9-9)");
        await Reload();

        Assert.Collection(
            source.Now.Status.Pending.OrderBy(change => change.Old is null),
            gone => Assert.Equal(("対等性の原則", null), (gone.Title, gone.New)),
            added => Assert.Equal(("対等に話す原則", null), (added.Title, added.Old)));
    }

    [Fact]
    public async Task Of_a_file_that_can_not_be_read_nothing_is_said_to_be_gone()
    {
        folder.WithBytes(SmallBook.ChapterFile, [0x82, 0xA0, 0x0A]);
        await Reload();

        Assert.Equal(SmallBook.ChapterFile, source.Problems[0].File);
        Assert.Empty(source.Now.Status.Pending);
    }

    [Fact]
    public async Task An_edit_that_is_taken_back_leaves_nothing_pending()
    {
        var before = folder.Read(SmallBook.ChapterFile);
        folder.WithText("[行き先](#2-9)がありません。");
        await Reload();
        folder.With(SmallBook.ChapterFile, before);
        await Reload();

        Assert.True(source.Now.Status is { Pending: [], Latest: [] });
    }

    private async Task Reload()
    {
        var before = reloads;
        await Wait.Until("the folder to be read again", () =>
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            return Task.FromResult(Volatile.Read(ref reloads) > before);
        });
    }
}
