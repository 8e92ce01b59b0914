using AmaRulebook.Projects;
using AmaRulebook.Support;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Checklists.Wizard;

public sealed class SaveStatusTests : BunitContext
{
    private const string Saved = "保存しました";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 24, 0, TimeSpan.Zero);
    private readonly TaskCompletionSource<Refusal?> save = new();
    private readonly IRenderedComponent<SaveStatus> status;

    public SaveStatusTests()
    {
        this.AddReadings();
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        status = Render<SaveStatus>();
    }

    private string Said => status.Find("[role=status]").TextContent;

    [Fact]
    public void Before_anything_is_saved_it_says_nothing() => Assert.Equal("", Said);

    [Fact]
    public void What_was_saved_before_is_told_with_its_time() => Assert.Equal(
        "✓ 保存しました　18:05",
        Render<SaveStatus>(with => with.Add(status => status.Since, Now.AddMinutes(-79))).Find("[role=status]").TextContent);

    [Fact]
    public async Task While_it_is_saved_it_does_not_say_that_it_is()
    {
        var saving = Show(save.Task);

        Assert.Equal("保存しています…", Said);
        save.SetResult(null);
        await saving;
    }

    [Fact]
    public async Task Once_it_is_saved_it_says_so_with_the_time()
    {
        var saving = Show(save.Task);
        save.SetResult(null);
        await saving;

        Assert.Equal("✓ 保存しました　19:24", Said);
    }

    [Fact]
    public async Task A_new_save_takes_the_word_of_the_last_one_away()
    {
        await Show(Ends(null));

        var saving = Show(save.Task);

        Assert.DoesNotContain(Saved, status.Markup, StringComparison.Ordinal);
        save.SetResult(null);
        await saving;
    }

    [Theory]
    [InlineData(RefusalKind.Invalid)]
    [InlineData(RefusalKind.NotStored)]
    [InlineData(RefusalKind.Closed)]
    [InlineData(RefusalKind.WithdrawsSignOffs)]
    public async Task What_was_not_saved_is_told_aloud_and_never_as_saved(RefusalKind kind)
    {
        await Show(Ends(new Refusal(kind, "いま保存できませんでした。")));

        Assert.Equal("いま保存できませんでした。", status.Find("[role=alert]").TextContent);
        Assert.DoesNotContain(Saved, status.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_texts_against_each_other_are_told_elsewhere_and_never_as_saved()
    {
        await Show(Ends(new StaleAgreement("甲", 1, "乙")));

        Assert.Empty(status.FindAll("[role=alert]"));
        Assert.Equal("", Said);
    }

    [Fact]
    public async Task A_save_that_goes_well_takes_the_refusal_before_it_away()
    {
        await Show(Ends(new Refusal(RefusalKind.NotStored, "だめです")));

        await Show(Ends(null));

        Assert.Empty(status.FindAll("[role=alert]"));
    }

    private static Task<Refusal?> Ends(Refusal? refusal) => Task.FromResult(refusal);

    private Task<Refusal?> Show(Task<Refusal?> saving) => status.InvokeAsync(() => status.Instance.ShowAsync(() => saving));
}
