/** Books, songs, people of the past and days of the year that carry a first name or surname. Written for this app. */
export const famousPhrases = `
Dick Whittington
Eid Mubarak
Ramadan Mubarak
Lyme Regis
King's Award
Queen's Award
The Lion King
Robin Hood
Peter Pan
Harry Potter
Oliver Twist
Alice in Wonderland
Alice's Adventures
Charlie and the Chocolate Factory
Charlie Bucket
Willy Wonka
James and the Giant Peach
Matilda the Musical
George's Marvellous Medicine
Tom's Midnight Garden
Tom Gates
Horrid Henry
Perfect Peter
Percy Jackson
Danny the Champion of the World
Goodnight Mister Tom
Stig of the Dump
Peter Rabbit
Winnie the Pooh
Christopher Robin
Mary Poppins
Snow White
Jack and the Beanstalk
Jack and Jill
Jack Frost
Union Jack
Humpty Dumpty
Little Jack Horner
Mary Mary
Mary had a little lamb
Mary and Joseph
Joseph and Mary
Joseph and the Amazing Technicolor
Jonah and the whale
Noah's Ark
David and Goliath
Daniel in the lions
Adam and Eve
Christmas Eve
New Year's Eve
Halloween Eve
Good Samaritan
King Charles
King Arthur
King Henry
King George
King John
King Alfred
Alfred the Great
Henry VIII
Henry the Eighth
William the Conqueror
William Shakespeare
Will Shakespeare
William Morris
William Wilberforce
Queen Victoria
Queen Elizabeth
Queen Mary
Queen Anne
Anne Boleyn
Anne Frank
Jane Seymour
Catherine of Aragon
Catherine Parr
Catherine Howard
Anne of Cleves
Prince William
Prince George
Princess Charlotte
Prince Harry
Princess Diana
Florence Nightingale
Mary Seacole
Mary Anning
Rosa Parks
Grace Darling
Emily Davison
Emmeline Pankhurst
Edith Cavell
Amelia Earhart
Guy Fawkes
Samuel Pepys
Isaac Newton
Albert Einstein
Charles Darwin
Charles Dickens
Thomas Edison
Alexander Graham Bell
Isambard Kingdom Brunel
Christopher Columbus
Neil Armstrong
Tim Peake
Buzz Aldrin
Ernest Shackleton
Captain Scott
Martin Luther King
Nelson Mandela
Malala Yousafzai
Greta Thunberg
David Attenborough
Jane Goodall
Marie Curie
Ada Lovelace
Alan Turing
Katherine Johnson
Mae Jemison
Marcus Rashford
Mo Farah
Jessica Ennis
Captain Tom
Captain Tom Moore
Walter Tull
Beatrix Potter
Julia Donaldson
Axel Scheffler
Roald Dahl
Quentin Blake
Michael Rosen
Michael Morpurgo
David Walliams
Jacqueline Wilson
Malorie Blackman
Anthony Browne
Oliver Jeffers
Eric Carle
Jon Klassen
Shirley Hughes
Judith Kerr
Enid Blyton
Dick King Smith
Philip Pullman
Cressida Cowell
Katherine Rundell
Onjali Rauf
Benjamin Zephaniah
Joseph Coelho
Rachel Bright
Tom Fletcher
Joe Wicks
Joe Coelho
Vincent van Gogh
Van Gogh
Claude Monet
Pablo Picasso
Frida Kahlo
Henri Matisse
Leonardo da Vinci
Andy Warhol
Andy Goldsworthy
Piet Mondrian
Wassily Kandinsky
Henri Rousseau
Paul Klee
Georgia O'Keeffe
Barbara Hepworth
Wolfgang Amadeus Mozart
Hans Zimmer
St George
St George's Day
St David
St David's Day
St Andrew
St Andrew's Day
St Patrick
St Patrick's Day
St Mary
St Mary's
St John
St John's
St John Ambulance
St Peter's
St Paul's
St James
Saint George
Saint Nicholas
Father Christmas
Joan of Arc
Elizabeth Fry
Robert Louis Stevenson
Lewis Carroll
Rudyard Kipling
C S Lewis
J K Rowling
Amazing Grace
Rose Ayling Ellis
May Day
May half term
May bank holiday
Early May
Poppy Appeal
Remembrance Poppy
Big Ben
Ben Nevis
Victoria Sponge
Victoria Park
Jasmine rice
Teddy Bear
Teddy Bears
Holly and the Ivy
World Book Day
Sports Day
Mother's Day
Father's Day
Mothers Day
Fathers Day
Valentine's Day
Inset Day
Open Day
Pancake Day
Bank Holiday
Boxing Day
Remembrance Day
Christmas Day
Children in Need
Comic Relief
Red Nose Day
Harvest Festival
Green Cross Code
Brown Owl
Robin Redbreast
Angel Gabriel
Sandy Lane
Hansel and Gretel
Billy Goats Gruff
Three Billy Goats
Molly Whuppie
Bob the Builder
Thomas the Tank
Postman Pat
Fireman Sam
Lola's Life
Charlie and Lola
Biff Chip and Kipper
Bill's New Frock
Max and Lemon
Where the Wild Things Are
Summer Term
Summer Fair
Summer Fayre
Summer Reading Challenge
Stanley Yelnats
Flat Stanley
Mr Benn
Mr Bean
Mr Men
Mr Tickle
Mr Happy
Little Miss
Miss Trunchbull
Miss Honey
Mrs Twit
Mr Twit
Mrs Armitage
Mr Fox
Fantastic Mr Fox
Mr Gum
Mr Stink
`
