using AmaRulebook.Content;
using AmaRulebook.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Reading;

public sealed class ReloadTests : IDisposable
{
    private const string Page = "/rulebook/chapter-2";
    private readonly RulebookFolder folder = new();
    private readonly ReadingSite site;

    public ReloadTests() => site = ReadingSite.On(folder);

    private RulebookSource Source => site.Services.GetRequiredService<RulebookSource>();

    [Fact]
    public async Task After_an_edit_the_next_request_shows_the_new_text_under_a_new_tag()
    {
        var before = await site.Get(Page);

        await Edit("たくさんの人が、力を合わせます。");

        var after = await site.Get(Page, ("If-None-Match", before.Header("ETag")!));
        Assert.Contains("たくさんの人が、力を合わせます。", after.Text(), StringComparison.Ordinal);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
    }

    [Fact]
    public async Task An_edit_with_a_word_that_has_no_reading_yet_shows_and_the_reading_follows()
    {
        await Edit("花壇を、市民が作ります。");
        var before = (await site.Get($"{Page}?furigana=on")).Text();

        await Reload(() => folder.With(SmallBook.ReadingsFile, SmallBook.Files[SmallBook.ReadingsFile] + "花壇: かだん\n"));

        Assert.Contains("<with-ruby>花壇を、<ruby>市民", before, StringComparison.Ordinal);
        Assert.Contains("かだん</rt>", (await site.Get($"{Page}?furigana=on")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_taken_back_shows_the_old_text_again()
    {
        var before = await site.Get(Page);
        await Edit("たくさんの人が、力を合わせます。");
        await site.Get(Page);

        await Reload(() => folder.With(SmallBook.ChapterFile, SmallBook.Files[SmallBook.ChapterFile]));

        Assert.Equal(before.Text(), (await site.Get(Page)).Text());
    }

    [Fact]
    public async Task A_broken_edit_leaves_the_last_good_book_up()
    {
        var before = await site.Get(Page);

        await Reload(() => folder.WithText("[どこにもない](#9-9-9)"));

        Assert.NotEmpty(Source.Problems);
        var after = await site.Get(Page);
        Assert.Equal(before.Text(), after.Text());
        Assert.Equal(before.Header("ETag"), after.Header("ETag"));
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    private Task Edit(string text) => Reload(() => folder.WithText(text));

    private async Task Reload(Action edit)
    {
        var reloaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Source.Reloaded += reloaded.SetResult;
        edit();
        await reloaded.Task.WaitAsync(TimeSpan.FromSeconds(15));
        Source.Reloaded -= reloaded.SetResult;
    }
}
