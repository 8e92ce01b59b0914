using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Searching;

/// <summary>Which words find what.</summary>
public class RulebookSearchTests
{
    [Theory]
    [InlineData("協働", "/rulebook/chapter-2#2-1")]
    [InlineData("役割", "/checklists/planning#planning-2")]
    [InlineData("下請け", "/rulebook/chapter-2#2-3-4")]
    [InlineData("後援", "/rulebook/chapter-2#2-5-1")]
    [InlineData("いつまで", "/checklists/planning#planning-1")]
    [InlineData("ＮＰＯ", "/glossary#term-npo")]
    [InlineData("ｱﾀﾞﾌﾟﾄ", "/glossary#term-adopt-program")]
    [InlineData("あだぷと", "/glossary#term-adopt-program")]
    [InlineData("民間非営利組織", "/glossary#term-npo")]
    [InlineData("えぬぴーおー", "/glossary#term-npo")]
    public void A_word_finds_the_places_where_it_stands(string query, string address)
    {
        using var folder = new RulebookFolder();

        Assert.Contains(folder.Rulebook().Search.Find(query), hit => hit.Address == address);
    }

    [Theory]
    [InlineData("だれが お金")]
    [InlineData("だれが　お金")]
    [InlineData("　だれが \t お金 だれが ")]
    public void Several_words_find_the_places_that_hold_all_of_them(string query)
    {
        using var folder = new RulebookFolder();

        var hits = folder.Rulebook().Search.Find(query);

        Assert.Equal(["thinking", "planning", "doing"], hits.Select(hit => hit.Address.Split('/', '#')[2]));
        Assert.All(hits, hit => Assert.EndsWith("-2", hit.Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("　")]
    [InlineData("\0\u0007")]
    [InlineData("\uD800")]
    [InlineData("どこにもない言葉")]
    [InlineData("協働 どこにもない言葉")]
    public void What_is_not_there_finds_nothing(string query)
    {
        using var folder = new RulebookFolder();

        Assert.Empty(folder.Rulebook().Search.Find(query));
    }

    [Theory]
    [InlineData("協働とは", "協働")]
    [InlineData("協働とは？", "協働")]
    [InlineData("協働って？", "協働")]
    [InlineData("役割とは だれが", "役割 だれが")]
    public void A_question_finds_what_its_word_finds(string question, string word)
    {
        using var folder = new RulebookFolder();
        var search = folder.Rulebook().Search;

        Assert.NotEmpty(search.Find(word));
        Assert.Equal(search.Find(word).Select(hit => hit.Address), search.Find(question).Select(hit => hit.Address));
    }

    [Theory]
    [InlineData("ほじょきん", "補助金")]
    [InlineData("ホジョキン", "補助金")]
    [InlineData("おかね", "お金")]
    [InlineData("こども", "子ども")]
    [InlineData("しやくしょ", "市役所")]
    [InlineData("そうだん", "相談")]
    public void A_word_in_kana_finds_the_words_that_are_read_so_and_marks_them(string query, string word)
    {
        var hits = RealBook.Current.Search.Find(query);

        Assert.Contains(hits, hit => hit.TitleParts.Concat(hit.Excerpt).Any(part => part.IsMatch && part.Text.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("こう", "後援")]
    [InlineData("うえん", "後援")]
    public void Kana_in_the_middle_of_a_reading_are_no_word(string query, string text)
    {
        using var folder = new RulebookFolder();

        Assert.DoesNotContain(folder.Rulebook().Search.Find(query), hit => hit.Title == text);
    }

    [Theory]
    [InlineData("grant", "/glossary#term-grant")]
    [InlineData("Subsidy", "/glossary#term-grant")]
    [InlineData("volunteer", "/glossary#term-volunteer")]
    [InlineData("city hall", "/glossary#term-government")]
    [InlineData("checklist", "/glossary#term-checklist")]
    [InlineData("nonprofit", "/glossary#term-npo")]
    public void An_English_word_of_the_glossary_finds_the_term_and_the_places_that_use_it(string query, string address)
    {
        var hits = RealBook.Current.Search.Find(query);

        Assert.Equal(address, hits[0].Address);
        Assert.Contains(hits, hit => hit.Kind is SearchHitKind.Section);
    }

    [Fact]
    public void A_control_character_inside_a_word_is_passed_over()
    {
        using var folder = new RulebookFolder();

        Assert.NotEmpty(folder.Rulebook().Search.Find("下\u0001請け"));
    }

    [Theory]
    [InlineData("下\u200B請け")]
    [InlineData("\u202E下請け\u202C")]
    [InlineData("\uFEFF下請け")]
    public void What_only_steers_a_line_is_passed_over(string query)
    {
        using var folder = new RulebookFolder();

        Assert.NotEmpty(folder.Rulebook().Search.Find(query));
    }

    [Fact]
    public void Only_the_first_two_hundred_characters_and_eight_words_count()
    {
        using var folder = new RulebookFolder();
        var search = folder.Rulebook().Search;

        Assert.NotEmpty(search.Find("下請け" + new string(' ', 197) + "どこにもない"));
        Assert.Empty(search.Find("下請け" + new string(' ', 196) + "無"));
        Assert.NotEmpty(search.Find("相 手 を 下 請 け の よ どこにもない"));
        Assert.Empty(search.Find("相 手 を 下 請 け の どこにもない"));
    }

    [Fact]
    public void A_name_of_a_term_finds_its_other_names_only_where_the_glossary_says_so()
    {
        using var folder = new RulebookFolder().Replacing(SmallBook.ChapterFile, "5つの原則があります。", "民間非営利組織もあります。");

        Assert.Contains(folder.Rulebook().Search.Find("NPO"), hit => hit.Address.EndsWith("#2-3", StringComparison.Ordinal));
        folder.Replacing(SmallBook.GlossaryFile, "  also: [民間非営利組織]\n", "");
        Assert.DoesNotContain(folder.Rulebook().Search.Find("NPO"), hit => hit.Address.EndsWith("#2-3", StringComparison.Ordinal));
    }
}
