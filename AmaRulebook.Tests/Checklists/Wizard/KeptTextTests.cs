using AmaRulebook.Projects;
using AmaRulebook.Support;
using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace AmaRulebook.Checklists.Wizard;

public sealed class KeptTextTests : BunitContext
{
    private static readonly Refusal NotStored = new(RefusalKind.NotStored, "いま保存できませんでした。");
    private readonly List<string> written = [];
    private readonly IRenderedComponent<KeptText> text;
    private TaskCompletionSource<Refusal?> save = new();

    public KeptTextTests()
    {
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        this.AddReadings();
        text = Render<KeptText>(with => with
            .Add(text => text.Label, "理由・メモ")
            .Add(text => text.Hint, "書かなくてもかまいません。")
            .Add(text => text.Saved, "はじめの文")
            .Add(text => text.Key, "session/item/note")
            .Add(text => text.Limit, 4_000)
            .Add(text => text.Save, value =>
            {
                written.Add(value);
                return save.Task;
            }));
    }

    private IElement Field => text.Find("textarea");

    private string? Shown => Field.GetAttribute("value");

    [Fact]
    public void It_shows_what_is_saved() => Assert.Equal(("はじめの文", "はじめの文"), (Shown, Field.GetAttribute("data-saved")));

    [Fact]
    public void It_has_its_label_and_its_hint()
    {
        Assert.Equal("理由・メモ", text.Find($"label[for='{Field.Id}']").TextContent);
        Assert.Equal("書かなくてもかまいません。", text.Find($"#{Field.GetAttribute("aria-describedby")}").TextContent);
    }

    [Fact]
    public void It_tells_the_script_its_name_and_its_limit() =>
        Assert.Equal(("session/item/note", "4000"), (Field.GetAttribute("data-keep"), Field.GetAttribute("data-limit")));

    [Fact]
    public void What_is_written_is_saved_once_and_counts_as_unsaved_until_then()
    {
        Field.Change("あたらしい文");

        Assert.Equal(["あたらしい文"], written);
        Assert.Equal("はじめの文", Field.GetAttribute("data-saved"));
    }

    [Fact]
    public async Task Once_it_is_saved_the_script_is_told_so()
    {
        save.SetResult(null);

        await Write("あたらしい文");

        Assert.Equal("あたらしい文", Field.GetAttribute("data-saved"));
    }

    [Fact]
    public async Task What_could_not_be_saved_stays_in_the_field_and_counts_as_unsaved()
    {
        save.SetResult(NotStored);

        await Write("あたらしい文");
        Field.Blur();

        Assert.Equal(("あたらしい文", "はじめの文"), (Shown, Field.GetAttribute("data-saved")));
    }

    [Fact]
    public async Task A_text_written_while_the_last_one_is_saved_is_not_taken_for_saved()
    {
        var (first, second) = (save, new TaskCompletionSource<Refusal?>());
        var one = Write("一つめ");
        save = second;
        var two = Write("二つめ");
        first.SetResult(null);
        await one;

        Assert.Equal(("二つめ", "はじめの文"), (Shown, Field.GetAttribute("data-saved")));
        second.SetResult(null);
        await two;
        Assert.Equal("二つめ", Field.GetAttribute("data-saved"));
    }

    [Fact]
    public void What_others_saved_appears_while_nobody_writes_here()
    {
        OthersSave("ほかの人の文");

        Assert.Equal("ほかの人の文", Shown);
    }

    [Fact]
    public void While_somebody_writes_here_what_others_saved_waits_until_they_leave()
    {
        Field.Focus();
        OthersSave("ほかの人の文");
        Assert.Equal("はじめの文", Shown);

        Field.Blur();

        Assert.Equal("ほかの人の文", Shown);
    }

    [Fact]
    public async Task A_text_that_is_not_saved_yet_is_not_overwritten_by_what_others_saved()
    {
        save.SetResult(NotStored);
        await Write("わたしの文");

        OthersSave("ほかの人の文");

        Assert.Equal("わたしの文", Shown);
    }

    [Fact]
    public async Task What_became_of_it_stands_at_the_field()
    {
        var saving = Write("あたらしい文");
        Assert.Equal("保存しています…", text.Find(".field .saved").TextContent);
        save.SetResult(NotStored);
        await saving;

        Assert.Equal("保存できていません。いま保存できませんでした。", text.Find(".field [role=alert]:not([hidden])").TextContent);
        Assert.Equal("", text.Find(".field .saved").TextContent);
    }

    [Fact]
    public void It_can_be_closed()
    {
        text.Render(with => with.Add(text => text.IsDisabled, true));

        Assert.True(Field.HasAttribute("disabled"));
    }

    private Task Write(string value) => Field.ChangeAsync(new() { Value = value });

    private void OthersSave(string other) => text.Render(with => with.Add(text => text.Saved, other));
}
